-- One row per week, from Monday.
SELECT
  CAST(date_trunc('week', date) AS DATE) AS week,
  count(engagements) AS given,
  CAST(coalesce(sum(engagements), 0) AS BIGINT) AS engagements
FROM newest_social
GROUP BY week
ORDER BY week
