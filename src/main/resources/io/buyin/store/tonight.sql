-- One row per file of tonight's inbox, with its place among its kind.
-- age: 1 is the newest export of the kind, by date, then by name.
-- counts: a log always does; of snapshots only those of the newest day of their layout, which are parts of one export:
-- another layout is another system, such as a second CRM.
-- supersedes: whether a row of the file may replace another row, of an older file or of its own.
CREATE TEMP TABLE tonight AS
WITH placed AS (
  SELECT
    *,
    row_number() OVER (PARTITION BY kind ORDER BY exported_on DESC, file DESC, sha256, number) AS age,
    count(*) OVER (PARTITION BY kind) AS oldest,
    max(exported_on) FILTER (WHERE snapshot) OVER (PARTITION BY kind, layout) AS newest_snapshot
  FROM inbox
)
SELECT
  *,
  NOT snapshot OR exported_on = newest_snapshot AS counts,
  age < oldest OR repeats AS supersedes
FROM placed
