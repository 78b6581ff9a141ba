-- One row per month, network and author.
SELECT
  CAST(date_trunc('month', date) AS DATE) AS month,
  network,
  author,
  count(*) AS rows,
  CAST(coalesce(sum(impressions), 0) AS BIGINT) AS impressions,
  CAST(coalesce(sum(reach), 0) AS BIGINT) AS reach,
  CAST(coalesce(sum(engagements), 0) AS BIGINT) AS engagements,
  CAST(coalesce(sum(clicks), 0) AS BIGINT) AS clicks,
  count(impressions) AS impressions_given,
  count(reach) AS reach_given,
  count(engagements) AS engagements_given,
  count(clicks) AS clicks_given
FROM newest_social
GROUP BY month, network, author
ORDER BY month, network, author
