-- One row per file of tonight's inbox, as it was read.
CREATE TEMP TABLE inbox (
  number INTEGER PRIMARY KEY,
  kind VARCHAR,
  parquet VARCHAR,
  file VARCHAR,
  sha256 VARCHAR,
  layout VARCHAR,
  snapshot BOOLEAN,
  exported_on DATE,
  repeats BOOLEAN,
  rows BIGINT,
  duplicate BIGINT,
  excluded BIGINT,
  rejected BIGINT
)
