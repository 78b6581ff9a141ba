-- One row per month, network and author. <number>_bearing: the rows that could have given it; all
-- of them where no table gives it for the network and month.
WITH summed AS (
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
    count(clicks) AS clicks_given,
    count_if(impressions_borne) AS impressions_borne,
    count_if(reach_borne) AS reach_borne,
    count_if(engagements_borne) AS engagements_borne,
    count_if(clicks_borne) AS clicks_borne
  FROM newest_social
  GROUP BY month, network, author
)
SELECT
  *,
  if(sum(impressions_borne) OVER of_network = 0, rows, impressions_borne) AS impressions_bearing,
  if(sum(reach_borne) OVER of_network = 0, rows, reach_borne) AS reach_bearing,
  if(sum(engagements_borne) OVER of_network = 0, rows, engagements_borne) AS engagements_bearing,
  if(sum(clicks_borne) OVER of_network = 0, rows, clicks_borne) AS clicks_bearing
FROM summed
WINDOW of_network AS (PARTITION BY month, network)
ORDER BY month, network, author
