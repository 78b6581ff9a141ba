package io.buyin.source;

import io.buyin.trouble.Trouble;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code buyin check} found, ready to be written as text or JSON.
 *
 * @param files by name
 * @param troubles of what lies in the inbox and is no export
 * @param ignored names of what the operator wants ignored
 */
public record CheckReport(List<CheckedFile> files, List<Trouble> troubles, List<String> ignored) {

  public CheckReport {
    files = List.copyOf(files);
    troubles = List.copyOf(troubles);
    ignored = List.copyOf(ignored);
  }

  /** The same, with rows of which another table says something newer or better. */
  public CheckReport superseded(Map<TablePlace, Long> rows) {
    return new CheckReport(
        files.stream().map(file -> file.superseded(rows)).toList(), troubles, ignored);
  }

  /** A table, by its file's name and the physical line of its header. */
  public record TablePlace(String file, long headerLine) {}

  /** Whether every file can be used, though rows of it may be rejected. */
  public boolean isUsable() {
    return troubles.isEmpty() && files.stream().allMatch(file -> file.refused() == null);
  }

  /**
   * One file.
   *
   * @param encoding such as {@code UTF-8}; empty where it was not found out
   * @param delimiter such as {@code comma}; empty where it was not found out
   * @param tables what it holds; none where it is refused as a whole
   * @param refused why it cannot be used; null where it can
   * @param troubles of rows and cells, by place
   * @param proposal a layout file that could describe it where it is unknown; else empty
   */
  public record CheckedFile(
      String name,
      String sha256,
      String encoding,
      String delimiter,
      List<CheckedTable> tables,
      @Nullable Trouble refused,
      List<Trouble> troubles,
      String proposal) {

    public CheckedFile {
      tables = List.copyOf(tables);
      troubles = List.copyOf(troubles);
    }

    /** The same, with more to say of it. */
    CheckedFile saying(List<Trouble> more) {
      return new CheckedFile(
          name,
          sha256,
          encoding,
          delimiter,
          tables,
          refused,
          Stream.concat(troubles.stream(), more.stream()).sorted().toList(),
          proposal);
    }

    CheckedFile superseded(Map<TablePlace, Long> rows) {
      List<CheckedTable> settled =
          tables.stream()
              .map(
                  table ->
                      table.superseded(
                          rows.getOrDefault(new TablePlace(name, table.headerLine()), 0L)))
              .toList();
      return new CheckedFile(
          name, sha256, encoding, delimiter, settled, refused, troubles, proposal);
    }
  }

  /**
   * One table of a file: {@code records = used + superseded + duplicates + excluded + rejected}.
   *
   * @param layout id of the layout; empty where it is unknown
   * @param kind feedback, social, sales and so on; empty where it is unknown
   * @param title of the layout; the table's own where it is unknown
   * @param first first day covered; null where no row has one
   * @param last last day covered; null likewise
   * @param superseded rows that another export of the same inbox replaces
   * @param columns by header as written, in file order; a header that stands there again has its
   *     column's number behind it
   * @param sums of the rows used, by field
   */
  public record CheckedTable(
      String layout,
      String kind,
      String title,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      long headerLine,
      long records,
      long used,
      long superseded,
      long duplicates,
      long excluded,
      long rejected,
      Map<String, CheckedColumn> columns,
      Map<String, BigDecimal> sums) {

    CheckedTable superseded(long rows) {
      return new CheckedTable(
          layout,
          kind,
          title,
          first,
          last,
          headerLine,
          records,
          used - rows,
          rows,
          duplicates,
          excluded,
          rejected,
          columns,
          sums);
    }
  }

  /**
   * What a column is read as.
   *
   * @param field empty where the column is not used
   * @param type text, id, date, count, money or rate; empty where it is not used
   * @param unit of its numbers and how its cells are written, such as {@code EUR, decimal comma},
   *     {@code minutes, decimal point}, {@code ISO} or {@code day first}
   * @param missing cells without a value in rows of data
   */
  public record CheckedColumn(String field, String type, String unit, long missing) {}
}
