-- One row per message. Of very long words the beginning: enough to find themes and complaints by.
SELECT * REPLACE (left(words, 1000) AS words)
FROM newest_service
ORDER BY id
