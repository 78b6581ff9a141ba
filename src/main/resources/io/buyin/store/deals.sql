-- One row per opportunity.
SELECT *
FROM newest_sales
ORDER BY id
