-- One row per kept fact of tonight's files of one kind, with the place of its file.
CREATE TEMP VIEW :kind_rows AS
WITH kept AS (:kept)
SELECT kept.* EXCLUDE (filename), tonight.number, tonight.file, tonight.exported_on, tonight.age, tonight.counts, tonight.supersedes
FROM kept
JOIN tonight ON tonight.parquet = kept.filename AND tonight.kind = upper(':kind')
