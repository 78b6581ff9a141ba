package io.buyin.source;

import io.buyin.fact.FeedbackWords;
import io.buyin.fact.Kind;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a layout file. */
final class LayoutColumns {

  private static final List<String> KEYS =
      List.of("headers", "decimal", "order", "zone", "unit", "year", "values");

  private LayoutColumns() {}

  /**
   * By field.
   *
   * @throws io.buyin.trouble.Stop if a field, a key or a value is not known
   */
  static Map<Field, ColumnSpec> of(LayoutNode root, Kind kind) {
    Map<Field, ColumnSpec> columns = new EnumMap<>(Field.class);
    LayoutNode node = root.mapping("columns");
    if (node == null) {
      return columns;
    }
    for (String word : node.keys()) {
      Field field = LayoutReader.field(node, word, kind, word);
      columns.put(field, column(node, word, field));
    }
    return columns;
  }

  private static ColumnSpec column(LayoutNode columns, String word, Field field) {
    LayoutNode node = columns.isMapping(word) ? columns.mapping(word) : null;
    if (node == null) {
      return ColumnSpec.under(spellings(columns.texts(word)));
    }
    node.allowOnly(KEYS);
    return new ColumnSpec(
        spellings(node.texts("headers")),
        node.has("decimal")
            ? node.choice("decimal", LayoutReader.words(DecimalMark.values()))
            : null,
        node.has("order") ? node.choice("order", LayoutReader.words(DateOrder.values())) : null,
        zone(node),
        node.has("unit")
            ? node.choice("unit", LayoutReader.words(RateUnit.values())) == RateUnit.PERCENT
            : null,
        node.has("year")
            && node.choice("year", LayoutReader.words(Year.values())) == Year.OF_EXPORT,
        values(node, field));
  }

  private static List<HeaderSpelling> spellings(List<String> headers) {
    return headers.stream().map(HeaderSpelling::of).toList();
  }

  private static @Nullable ZoneId zone(LayoutNode node) {
    try {
      return node.has("zone") ? ZoneId.of(node.text("zone")) : null;
    } catch (DateTimeException e) {
      throw node.wrong("zone", "a time zone such as Europe/London");
    }
  }

  /** What cells of words mean, in the order of the file: an earlier line goes before a later. */
  private static Map<String, String> values(LayoutNode column, Field field) {
    Map<String, String> values = new LinkedHashMap<>();
    LayoutNode node = column.mapping("values");
    if (node == null) {
      return values;
    }
    if (field.type() != CellType.TEXT) {
      throw column.stop(
          "values",
          null,
          "values are for columns of words, and " + field.word() + " is none.",
          "Leave it out; what stands for no value goes under missing:.");
    }
    for (String written : node.keys()) {
      String meant = node.text(written);
      requireKnown(node, written, field, meant);
      values.put(Star.foldOne(written), meant);
    }
    return Collections.unmodifiableMap(values);
  }

  /** A misspelt consent would quote nobody, a misspelt stance count for nothing. */
  private static void requireKnown(LayoutNode node, String key, Field field, String meant) {
    if (field == Field.CONSENT && !meant.isEmpty() && FeedbackWords.consent(meant) == null) {
      throw node.wrong(key, "none, group, role, name or withdrawn");
    }
    if (field == Field.STANCE && !meant.isEmpty() && FeedbackWords.stance(meant) == null) {
      throw node.wrong(key, "support, mixed, hesitate or unclear");
    }
  }

  /** How a plain number in a column of rates is meant. */
  private enum RateUnit {
    PERCENT,
    FRACTION
  }

  /** Where dates without a year take it from. */
  private enum Year {
    WRITTEN,
    OF_EXPORT
  }
}
