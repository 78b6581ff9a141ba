-- The rows behind the months, of some days.
SELECT *
FROM newest_social
WHERE date BETWEEN DATE ':first' AND DATE ':last'
ORDER BY date, network, account, post, file, line
