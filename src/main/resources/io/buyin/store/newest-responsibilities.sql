-- One row per step, activity and team of the newest register.
CREATE TEMP VIEW newest_responsibilities AS
SELECT *
FROM responsibilities_rows
WHERE counts
QUALIFY row_number() OVER (PARTITION BY step, activity, team ORDER BY age, line DESC) = 1
