-- One row: how many posts of some days gave both numbers, and the middle of their rates. That sums
-- take a number from days does not make a post unknown.
SELECT
  count(*) AS posts,
  coalesce(median(CAST(engagements AS DOUBLE) / impressions), 0) AS median
FROM social_newest
WHERE date BETWEEN DATE ':first' AND DATE ':last'
  AND post <> ''
  AND engagements IS NOT NULL
  AND impressions > 0
