-- The rows that count. A number that yields to days or posts is missing (see social-yields.sql); a
-- row of which nothing is left is left out. <number>_borne: whether the row's table gives that
-- number, and it does not yield.
CREATE TEMP VIEW newest_social AS
SELECT
  newest.* REPLACE (
    if(yields.impressions, NULL, newest.impressions) AS impressions,
    if(yields.reach, NULL, newest.reach) AS reach,
    if(yields.engagements, NULL, newest.engagements) AS engagements,
    if(yields.clicks, NULL, newest.clicks) AS clicks
  ),
  carried.impressions AND NOT coalesce(yields.impressions, false) AS impressions_borne,
  carried.reach AND NOT coalesce(yields.reach, false) AS reach_borne,
  carried.engagements AND NOT coalesce(yields.engagements, false) AS engagements_borne,
  carried.clicks AND NOT coalesce(yields.clicks, false) AS clicks_borne
FROM social_newest AS newest
JOIN social_carried AS carried ON carried.number = newest.number
LEFT JOIN social_yields AS yields
  ON yields.network = newest.network
  AND yields.account = newest.account
  AND yields.month = CAST(date_trunc('month', newest.date) AS DATE)
  AND yields.form = newest.form
  AND newest.author <> 'employee'
WHERE yields.form IS NULL
  OR NOT yields.impressions AND newest.impressions IS NOT NULL
  OR NOT yields.reach AND newest.reach IS NOT NULL
  OR NOT yields.engagements AND newest.engagements IS NOT NULL
  OR NOT yields.clicks AND newest.clicks IS NOT NULL
