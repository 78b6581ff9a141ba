-- One row per contact.
SELECT *
FROM newest_touchpoints
ORDER BY opportunity, if(opportunity <> '', '', account), day, time, channel
