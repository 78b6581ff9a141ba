package io.buyin.source;

import io.buyin.trouble.Trouble;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An export whose layout is known.
 *
 * @param headerLine the physical line of the header, from 1
 * @param headers as the file writes them, in its order
 * @param columns which column, from 0, holds which field
 * @param currency from a header such as {@code Amount (EUR)}; empty where none says it
 * @param warnings what was read with a doubt, such as an old encoding
 */
public record Recognised(
    InboxFile file,
    Layout layout,
    Dialect dialect,
    long headerLine,
    List<String> headers,
    Map<Field, Integer> columns,
    String currency,
    List<Trouble> warnings)
    implements Recognition {

  public Recognised {
    headers = List.copyOf(headers);
    Map<Field, Integer> copy = new EnumMap<>(Field.class);
    copy.putAll(columns);
    columns = Collections.unmodifiableMap(copy);
    warnings = List.copyOf(warnings);
  }

  /** The header of a field as the file writes it; the field's own name where it has no column. */
  public String header(Field field) {
    Integer column = columns.get(field);
    return column == null ? field.word() : headers.get(column);
  }
}
