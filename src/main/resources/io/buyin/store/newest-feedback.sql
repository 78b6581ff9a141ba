-- One row per remark: a withdrawal wins over everything, else the newest export does.
CREATE TEMP VIEW newest_feedback AS
SELECT *
FROM feedback_rows
WHERE counts OR consent = 'WITHDRAWN'
QUALIFY row_number() OVER (PARTITION BY id ORDER BY consent = 'WITHDRAWN' DESC, age, line DESC) = 1
