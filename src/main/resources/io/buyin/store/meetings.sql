-- One row per meeting.
SELECT *
FROM newest_meetings
ORDER BY held_on, title
