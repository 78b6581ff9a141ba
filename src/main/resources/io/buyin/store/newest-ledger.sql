-- One row per booked document: the newest export wins.
CREATE TEMP VIEW newest_ledger AS
SELECT *
FROM ledger_rows
WHERE counts
QUALIFY row_number() OVER (PARTITION BY document ORDER BY age, line DESC) = 1
