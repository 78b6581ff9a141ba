package io.buyin.source;

/**
 * Sizes beyond which an export is refused before it can exhaust memory.
 *
 * @param record characters of one record
 * @param field characters of one cell
 * @param columns cells of one record
 * @param head characters within which the header must stand
 * @param swallowed lines after which a broken record is taken for a stray quotation mark
 * @param quarantined rejected rows that are kept with their cells
 * @param records rows of one file
 * @param repeated things for which several rows of one file stand
 */
record Limits(
    int record,
    int field,
    int columns,
    int head,
    int swallowed,
    int quarantined,
    int records,
    int repeated) {

  /** 2 GiB. */
  static final long FILE_BYTES = 2L << 30;

  static final Limits STANDARD =
      new Limits(1 << 20, 1 << 16, 1_000, 1 << 18, 20, 10_000, 20_000_000, 2_000_000);
}
