-- One row per measure, period and scope.
SELECT *
FROM newest_plans
ORDER BY measure, period, scope
