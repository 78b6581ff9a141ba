-- The posts of some days that gave both numbers: what post-rates.sql takes the middle of.
SELECT *
FROM social_newest
WHERE date BETWEEN DATE ':first' AND DATE ':last'
  AND post <> ''
  AND engagements IS NOT NULL
  AND impressions > 0
ORDER BY date, network, account, post, file, line
