-- One row per opportunity that the newest snapshot of each layout holds.
CREATE TEMP VIEW newest_sales AS
SELECT *
FROM sales_rows
WHERE counts
QUALIFY row_number() OVER (PARTITION BY id ORDER BY age, line DESC) = 1
