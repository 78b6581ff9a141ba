-- One row per message: the newest export wins. Only files that may supersede are held in memory.
CREATE TEMP VIEW newest_service AS
WITH counted AS NOT MATERIALIZED (
  SELECT *
  FROM service_rows
  WHERE counts
)
SELECT mine.*
FROM counted AS mine
ANTI JOIN (SELECT id, age, line FROM counted WHERE supersedes) AS newer
  ON newer.id = mine.id
  AND (newer.age < mine.age OR newer.age = mine.age AND newer.line > mine.line)
