-- One row per booked document.
SELECT *
FROM newest_ledger
ORDER BY document
