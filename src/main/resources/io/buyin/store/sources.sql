-- One row per file: what became of its rows, and the days its answering rows cover.
-- A snapshot covers everything up to the day it was exported, also where nothing moved of late;
-- registers, meetings and plans have no days of their own.
WITH kept AS (
  SELECT number, count(*) AS facts
  FROM (
    SELECT number FROM feedback_rows
    UNION ALL SELECT number FROM social_rows
    UNION ALL SELECT number FROM sales_rows
    UNION ALL SELECT number FROM touchpoints_rows
    UNION ALL SELECT number FROM service_rows
    UNION ALL SELECT number FROM responsibilities_rows
    UNION ALL SELECT number FROM meetings_rows
    UNION ALL SELECT number FROM plans_rows
    UNION ALL SELECT number FROM ledger_rows
  )
  GROUP BY number
),
answering AS (
  SELECT number, count(*) AS used, min(day) AS first, max(day) AS last
  FROM (
    SELECT number, date AS day FROM newest_feedback
    UNION ALL SELECT number, date FROM newest_social
    UNION ALL SELECT number, created FROM newest_sales
    UNION ALL SELECT number, day FROM newest_touchpoints
    UNION ALL SELECT number, CAST(received AS DATE) FROM newest_service
    UNION ALL SELECT number, NULL FROM newest_responsibilities
    UNION ALL SELECT number, NULL FROM newest_meetings
    UNION ALL SELECT number, NULL FROM newest_plans
    UNION ALL SELECT number, date FROM newest_ledger
  )
  GROUP BY number
)
SELECT
  tonight.file,
  tonight.sha256,
  tonight.kind,
  tonight.layout,
  tonight.rows,
  coalesce(answering.used, 0) AS used,
  coalesce(kept.facts, 0) - coalesce(answering.used, 0) AS superseded,
  tonight.duplicate,
  tonight.excluded,
  tonight.rejected,
  answering.first,
  if(tonight.snapshot AND answering.used > 0, greatest(tonight.exported_on, answering.first), answering.last) AS last
FROM tonight
LEFT JOIN kept USING (number)
LEFT JOIN answering USING (number)
ORDER BY
  list_position(
    ['FEEDBACK', 'SOCIAL', 'SALES', 'TOUCHPOINTS', 'SERVICE', 'RESPONSIBILITIES', 'MEETINGS', 'PLANS', 'LEDGER'],
    tonight.kind
  ),
  tonight.file,
  tonight.sha256,
  tonight.number
