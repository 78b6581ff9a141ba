-- One row per day and title of the newest list of meetings.
CREATE TEMP VIEW newest_meetings AS
SELECT *
FROM meetings_rows
WHERE counts
QUALIFY row_number() OVER (PARTITION BY held_on, title ORDER BY age, line DESC) = 1
