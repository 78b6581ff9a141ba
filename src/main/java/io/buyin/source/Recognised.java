package io.buyin.source;

import io.buyin.trouble.Trouble;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A table of an export whose layout is known; most exports hold one table.
 *
 * @param headers in their order, without invisible characters
 * @param written the headers as they stand in the file
 * @param columns which column, from 0, holds which field
 * @param answers columns, from 0, that may hold answers in free words, where the layout asks for
 *     them
 * @param zones of times, by field, where the header says them
 * @param currency from a header such as {@code Amount (EUR)}; empty where none says it
 * @param warnings what was read with a doubt, such as an old encoding
 */
public record Recognised(
    InboxFile file,
    Layout layout,
    Dialect dialect,
    Place place,
    List<String> headers,
    List<String> written,
    Map<Field, Integer> columns,
    List<Integer> answers,
    Map<Field, ZoneId> zones,
    String currency,
    List<Trouble> warnings)
    implements Recognition {

  public Recognised {
    headers = List.copyOf(headers);
    written = List.copyOf(written);
    columns = ordered(columns);
    answers = List.copyOf(answers);
    zones = ordered(zones);
    warnings = List.copyOf(warnings);
  }

  /** The physical line of the header, from 1. */
  public long headerLine() {
    return place.headerLine();
  }

  /** The header of a field as the file writes it; the field's own name where it has no column. */
  public String header(Field field) {
    Integer column = columns.get(field);
    return column == null ? field.word() : headers.get(column);
  }

  private static <V> Map<Field, V> ordered(Map<Field, V> map) {
    Map<Field, V> copy = new EnumMap<>(Field.class);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Where a table stands in its file.
   *
   * @param number of the table in its file, from 1
   * @param title the line above the header that names the table; empty where there is none
   * @param headerLine the physical line of the header, from 1
   * @param headerRows the records that the header takes
   * @param endLine the physical line with which the next table begins; {@link #TO_THE_END} for the
   *     last one
   */
  public record Place(int number, String title, long headerLine, int headerRows, long endLine) {

    public static final long TO_THE_END = Long.MAX_VALUE;
  }
}
