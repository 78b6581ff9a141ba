package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of one export are read: for each column of numbers its decimal mark, of dates the
 * order of day and month, of rates whether they are percentages. A layout's word wins; else the
 * cells of the column decide; else, for dates, the other date columns; else the file is refused.
 */
record Grammar(
    Recognised export,
    ReadingRules rules,
    Missing missing,
    Map<Field, DecimalMark> marks,
    Map<Field, DateOrder> orders,
    Map<Field, Boolean> percent,
    List<Integer> answers) {

  /**
   * @throws Refused if a column can be read in two ways
   */
  static Grammar decide(Survey survey, ReadingRules rules) {
    Recognised export = survey.export();
    Map<Field, DecimalMark> marks = new EnumMap<>(Field.class);
    Map<Field, DateOrder> orders = new EnumMap<>(Field.class);
    Map<Field, Boolean> percent = new EnumMap<>(Field.class);
    survey
        .numbers()
        .forEach(
            (field, evidence) -> {
              marks.put(field, mark(export, field, evidence));
              percent.put(field, isPercent(export, field, evidence));
            });
    @Nullable DateOrder ofFile = agreed(survey);
    survey
        .dates()
        .forEach((field, evidence) -> orders.put(field, order(export, field, evidence, ofFile)));
    return new Grammar(
        export,
        rules,
        new Missing(export.layout().missing()),
        marks,
        orders,
        percent,
        survey.answers());
  }

  ColumnSpec spec(Field field) {
    return spec(export, field);
  }

  /** The zone of times written without one, from the layout or the header; null: our own. */
  @Nullable ZoneId zone(Field field) {
    ZoneId written = export.zones().get(field);
    if (written != null) {
      return written;
    }
    ColumnSpec spec = spec(field);
    return spec.zone() != null ? spec.zone() : HeaderZone.in(spec, export.header(field));
  }

  /** How the numbers of a field are written, in words; empty for all else. */
  String unit(Field field) {
    if (!field.type().isNumber()) {
      return "";
    }
    String mark = marks.get(field) == DecimalMark.COMMA ? "decimal comma" : "decimal point";
    return percent.getOrDefault(field, false) && field.type() == CellType.RATE
        ? mark + ", percent"
        : mark;
  }

  private static ColumnSpec spec(Recognised export, Field field) {
    return export.layout().columns().getOrDefault(field, ColumnSpec.UNKNOWN);
  }

  private static DecimalMark mark(Recognised export, Field field, NumberEvidence evidence) {
    DecimalMark stated = spec(export, field).decimal();
    DecimalMark mark = stated != null ? stated : evidence.decide(field.type());
    if (mark == null) {
      throw ambiguous(
          export,
          field,
          "numbers-ambiguous",
          "numbers such as "
              + evidence.example()
              + " can be read in two ways: the mark may stand"
              + " before decimals or between thousands.",
          "decimal: point, or decimal: comma,");
    }
    return mark;
  }

  private static DateOrder order(
      Recognised export, Field field, DateEvidence evidence, @Nullable DateOrder ofFile) {
    if (!evidence.matters()) {
      return DateOrder.DAY_FIRST;
    }
    DateOrder stated = spec(export, field).order();
    DateOrder own = stated != null ? stated : evidence.decide();
    DateOrder order = own != null ? own : ofFile;
    if (order == null || (own == null && evidence.isContradictory())) {
      throw ambiguous(
          export,
          field,
          "dates-ambiguous",
          "dates such as "
              + evidence.example()
              + " can be read with the day or with the month first.",
          "order: day_first, or order: month_first,");
    }
    return order;
  }

  /** The order on which all date columns that show one agree; null otherwise. */
  private static @Nullable DateOrder agreed(Survey survey) {
    Stream<DateOrder> shown =
        survey.dates().entrySet().stream()
            .map(entry -> stated(survey, entry.getKey(), entry.getValue()))
            .filter(Objects::nonNull);
    List<DateOrder> distinct = shown.distinct().toList();
    return distinct.size() == 1 ? distinct.get(0) : null;
  }

  private static @Nullable DateOrder stated(Survey survey, Field field, DateEvidence evidence) {
    DateOrder stated = spec(survey.export(), field).order();
    return stated != null ? stated : evidence.decide();
  }

  private static boolean isPercent(Recognised export, Field field, NumberEvidence evidence) {
    Boolean stated = spec(export, field).percent();
    if (stated != null) {
      return stated;
    }
    return export.header(field).contains("%") || evidence.largest() > 1;
  }

  private static Refused ambiguous(
      Recognised export, Field field, String code, String sentence, String key) {
    return new Refused(
        new Trouble(
            code,
            new Origin(export.file().name(), export.headerLine(), export.header(field)),
            sentence,
            String.format(
                "Set %s for the column \"%s\" in a file layouts/NAME.yaml with like: %s.",
                key, field.word(), export.layout().id())));
  }
}
