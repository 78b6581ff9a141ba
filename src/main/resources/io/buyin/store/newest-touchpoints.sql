-- One row per contact: the newest export wins. Only files that may supersede are held in memory.
CREATE TEMP VIEW newest_touchpoints AS
WITH keyed AS NOT MATERIALIZED (
  SELECT *, if(opportunity <> '', '', account) AS of_account
  FROM touchpoints_rows
  WHERE counts
)
SELECT mine.*
FROM keyed AS mine
ANTI JOIN (SELECT * FROM keyed WHERE supersedes) AS newer
  ON newer.opportunity = mine.opportunity
  AND newer.of_account = mine.of_account
  AND newer.day = mine.day
  AND newer.time = mine.time
  AND newer.channel = mine.channel
  AND (newer.age < mine.age OR newer.age = mine.age AND newer.line > mine.line)
