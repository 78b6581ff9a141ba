-- One row: whether a message occurs twice in a file.
SELECT count(*) > count(DISTINCT id) AS repeats
FROM read_parquet(:file)
