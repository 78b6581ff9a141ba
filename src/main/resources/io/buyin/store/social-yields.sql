-- One row per network and post, or per network, account (however it is spelt) and day: the newest
-- export wins.
-- Only files that may supersede are held in memory; a single export costs nothing.
CREATE TEMP VIEW social_newest AS
WITH keyed AS NOT MATERIALIZED (
  SELECT
    *,
    post <> '' AS is_post,
    if(post <> '', post, lower(regexp_replace(account, '[\s@._-]', '', 'g'))) AS subject,
    if(post <> '', DATE '1970-01-01', date) AS subject_day
  FROM social_rows
  WHERE counts
)
SELECT
  mine.*,
  CASE
    WHEN NOT mine.is_post THEN 'days'
    WHEN regexp_full_match(mine.post, 'row-[0-9a-f]{16}') THEN 'ads'
    ELSE 'posts'
  END AS form
FROM keyed AS mine
ANTI JOIN (SELECT * FROM keyed WHERE supersedes) AS newer
  ON newer.network = mine.network
  AND newer.is_post = mine.is_post
  AND newer.subject = mine.subject
  AND newer.subject_day = mine.subject_day
  AND (newer.age < mine.age OR newer.age = mine.age AND newer.line > mine.line);

-- An account's days and its posts tell of the same views and reactions. Where both are in the inbox,
-- one of them yields, for each number and month: the posts, where the days reach from the first post
-- of the month to the last; else the days.
-- Days under a title in brackets, and posts without account, may be of any account of the network;
-- days of "meta" are of Facebook and Instagram together. Posts of employees are on accounts of their
-- own. Advertisements are within the days, but hold no other posts: for them no days yield.
-- Days of a named account and days that name none tell of the same, too, as do days of "meta" and
-- those of Facebook and Instagram: those that reach over more days count, of equals the named ones.

-- One row per table, account, form and month: how many rows give each number, and of which days.
CREATE TEMP TABLE social_ground AS
SELECT
  number,
  network,
  account,
  author = 'employee' AS employee,
  form,
  CAST(date_trunc('month', date) AS DATE) AS month,
  min(date) FILTER (impressions IS NOT NULL) AS impressions_first,
  max(date) FILTER (impressions IS NOT NULL) AS impressions_last,
  min(date) FILTER (reach IS NOT NULL) AS reach_first,
  max(date) FILTER (reach IS NOT NULL) AS reach_last,
  min(date) FILTER (engagements IS NOT NULL) AS engagements_first,
  max(date) FILTER (engagements IS NOT NULL) AS engagements_last,
  min(date) FILTER (clicks IS NOT NULL) AS clicks_first,
  max(date) FILTER (clicks IS NOT NULL) AS clicks_last
FROM social_newest
GROUP BY ALL;

-- One row per table: whether it gives a number at all.
CREATE TEMP TABLE social_carried AS
SELECT
  number,
  count(impressions_first) > 0 AS impressions,
  count(reach_first) > 0 AS reach,
  count(engagements_first) > 0 AS engagements,
  count(clicks_first) > 0 AS clicks
FROM social_ground
GROUP BY number;

-- One row per number that yields: of a network, account, form and month.
CREATE TEMP TABLE social_yielding AS
WITH told AS (
  SELECT
    network,
    account,
    form,
    month,
    if(account LIKE '(%', '', lower(regexp_replace(account, '[\s@._-]', '', 'g'))) AS name,
    unnest(
      [
        {'measure': 'impressions', 'first': impressions_first, 'last': impressions_last},
        {'measure': 'reach', 'first': reach_first, 'last': reach_last},
        {'measure': 'engagements', 'first': engagements_first, 'last': engagements_last},
        {'measure': 'clicks', 'first': clicks_first, 'last': clicks_last}
      ],
      recursive := true
    )
  FROM social_ground
  WHERE NOT employee
),
given AS (
  SELECT *
  FROM told
  WHERE first IS NOT NULL
),
in_families AS (
  SELECT
    *,
    if(
      network IN ('facebook', 'instagram')
      AND bool_or(network = 'meta' AND form = 'days') OVER (PARTITION BY month, measure),
      'meta',
      network
    ) AS family
  FROM given
),
by_subject AS (
  SELECT
    *,
    if(bool_or(name = '') OVER (PARTITION BY family, month, measure), '', name) AS subject
  FROM in_families
),
reaching AS (
  SELECT
    family,
    subject,
    month,
    measure,
    min(first) FILTER (form = 'days') AS days_first,
    max(last) FILTER (form = 'days') AS days_last,
    min(first) FILTER (form = 'posts') AS posts_first,
    max(last) FILTER (form = 'posts') AS posts_last,
    min(first) FILTER (form = 'ads') AS ads_first,
    max(last) FILTER (form = 'ads') AS ads_last
  FROM by_subject
  GROUP BY ALL
),
decided AS (
  SELECT
    *,
    CASE
      WHEN days_first <= coalesce(posts_first, ads_first)
        AND days_last >= coalesce(posts_last, ads_last) THEN ['posts', 'ads']
      WHEN posts_first IS NOT NULL AND days_first IS NOT NULL THEN ['days']
      ELSE []
    END AS losers
  FROM reaching
),
days_told AS (
  SELECT
    network AS among,
    if(name = '', account, '') AS source,
    *
  FROM by_subject
  WHERE form = 'days'
  UNION ALL
  SELECT
    family || ' together' AS among,
    if(network = 'meta', 'meta', '') AS source,
    *
  FROM by_subject
  WHERE form = 'days' AND family = 'meta'
),
days_twice AS (
  SELECT among, source, month, measure
  FROM days_told
  GROUP BY among, source, month, measure
  QUALIFY row_number() OVER (
    PARTITION BY among, month, measure
    ORDER BY max(last) - min(first) DESC, source
  ) > 1
),
yielding AS (
  SELECT mine.network, mine.account, mine.form, mine.month, mine.measure, mine.form AS why
  FROM by_subject AS mine
  JOIN decided USING (family, subject, month, measure)
  WHERE list_contains(decided.losers, mine.form)
  UNION ALL
  SELECT network, account, form, month, measure, 'twice' AS why
  FROM days_told
  SEMI JOIN days_twice USING (among, source, month, measure)
)
SELECT network, account, form, month, measure, min(why) AS why
FROM yielding
GROUP BY ALL;

-- The same, one row per network, account, form and month.
CREATE TEMP TABLE social_yields AS
SELECT
  network,
  account,
  form,
  month,
  bool_or(measure = 'impressions') AS impressions,
  bool_or(measure = 'reach') AS reach,
  bool_or(measure = 'engagements') AS engagements,
  bool_or(measure = 'clicks') AS clicks
FROM social_yielding
GROUP BY ALL
