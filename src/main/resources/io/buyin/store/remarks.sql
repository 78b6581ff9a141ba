-- One row per remark, withdrawn ones included.
SELECT *
FROM newest_feedback
ORDER BY date, id
