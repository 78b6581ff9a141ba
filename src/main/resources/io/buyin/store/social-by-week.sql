-- One row per week, from Monday. Where only posts are known, no day is missing.
SELECT
  CAST(date_trunc('week', date) AS DATE) AS week,
  count(engagements) AS given,
  CAST(coalesce(sum(engagements), 0) AS BIGINT) AS engagements,
  CASE
    WHEN count_if(post = '') = 0 THEN 7
    ELSE count(DISTINCT date) FILTER (post = '')
  END AS days
FROM newest_social
GROUP BY week
ORDER BY week
