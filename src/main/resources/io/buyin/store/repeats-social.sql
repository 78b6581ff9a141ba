-- One row: whether a post, or an account and day, occurs twice in a file.
SELECT
  count(*) > (
    SELECT count(*)
    FROM (
      SELECT DISTINCT
        network,
        post <> '',
        if(post <> '', post, lower(regexp_replace(account, '[\s@._-]', '', 'g'))),
        if(post <> '', NULL, date)
      FROM read_parquet(:file)
    )
  ) AS repeats
FROM read_parquet(:file)
