-- One row per network, number and form that yields, with its months.
SELECT
  network,
  measure,
  if(why IN ('days', 'twice'), why, 'posts') AS form,
  min(month) AS first,
  max(month) AS last
FROM social_yielding
GROUP BY ALL
ORDER BY network, form, min(list_position(['impressions', 'reach', 'engagements', 'clicks'], measure))
