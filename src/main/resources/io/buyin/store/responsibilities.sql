-- One row per step, activity and team.
SELECT *
FROM newest_responsibilities
ORDER BY step, activity, team
