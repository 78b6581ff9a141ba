-- One row per network and post, or per network, account and day: the newest export wins.
-- Only files that may supersede are held in memory; a single export costs nothing.
CREATE TEMP VIEW newest_social AS
WITH keyed AS NOT MATERIALIZED (
  SELECT
    *,
    post <> '' AS is_post,
    if(post <> '', post, account) AS subject,
    if(post <> '', DATE '1970-01-01', date) AS subject_day
  FROM social_rows
  WHERE counts
)
SELECT mine.*
FROM keyed AS mine
ANTI JOIN (SELECT * FROM keyed WHERE supersedes) AS newer
  ON newer.network = mine.network
  AND newer.is_post = mine.is_post
  AND newer.subject = mine.subject
  AND newer.subject_day = mine.subject_day
  AND (newer.age < mine.age OR newer.age = mine.age AND newer.line > mine.line)
