-- One row: whether a contact occurs twice in a file.
SELECT
  count(*) > (
    SELECT count(*)
    FROM (
      SELECT DISTINCT
        opportunity,
        if(opportunity <> '', '', account),
        day,
        time,
        channel
      FROM read_parquet(:file)
    )
  ) AS repeats
FROM read_parquet(:file)
