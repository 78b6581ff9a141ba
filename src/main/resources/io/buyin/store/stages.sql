-- One row per opportunity and day on which it was first seen in another stage or status than before,
-- over all of tonight's exports, superseded ones included.
WITH seen AS (
  SELECT DISTINCT id, stage, status, exported_on AS through
  FROM sales_rows
)
SELECT id, stage, status, through
FROM seen
QUALIFY (stage, status) IS DISTINCT FROM lag((stage, status)) OVER (PARTITION BY id ORDER BY through, stage, status)
ORDER BY id, through, stage, status
