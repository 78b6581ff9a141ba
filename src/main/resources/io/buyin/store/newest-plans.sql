-- One row per measure, period and scope of the newest list of plans.
CREATE TEMP VIEW newest_plans AS
SELECT *
FROM plans_rows
WHERE counts
QUALIFY row_number() OVER (PARTITION BY measure, period, scope ORDER BY age, line DESC) = 1
