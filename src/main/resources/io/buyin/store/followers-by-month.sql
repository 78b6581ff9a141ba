-- One row per month and account whose followers are known; of a day told twice the higher level.
SELECT
  CAST(date_trunc('month', date) AS DATE) AS month,
  network,
  account,
  author,
  count(*) AS days,
  CAST(sum(followers) AS BIGINT) AS sum,
  CAST(coalesce(sum(engagements), 0) AS BIGINT) AS engagements,
  min(date) AS first_day,
  max(followers) FILTER (date = first) AS first,
  max(date) AS last_day,
  max(followers) FILTER (date = last) AS last
FROM (
  SELECT
    *,
    min(date) OVER of_month AS first,
    max(date) OVER of_month AS last
  FROM newest_social
  WHERE followers IS NOT NULL
  WINDOW of_month AS (PARTITION BY date_trunc('month', date), network, account, author)
)
GROUP BY date_trunc('month', date), network, account, author
ORDER BY month, network, account, author
