package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of one export are read: for each column of numbers its decimal mark, of dates the
 * order of day and month, of rates whether they are percentages. A layout's word wins; else the
 * cells of the column decide; else, for dates, the other date columns, first those that are used;
 * else the file is refused.
 *
 * @param exported the day of the export
 * @param years of columns whose dates have no year, the day up to which they reach
 */
record Grammar(
    Recognised export,
    ReadingRules rules,
    Missing missing,
    Map<Field, DecimalMark> marks,
    Map<Field, DateOrder> orders,
    Map<Field, Boolean> percent,
    List<Integer> answers,
    LocalDate exported,
    Map<Field, LocalDate> years) {

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
    LocalDate exported = ExportDay.of(export.file(), rules.zone());
    Map<Field, LocalDate> years = new EnumMap<>(Field.class);
    survey
        .dates()
        .forEach(
            (field, evidence) -> {
              requireYears(export, field, evidence.yearless());
              years.put(field, evidence.yearless().upTo(exported));
              orders.put(field, order(export, field, evidence, ofFile));
            });
    return new Grammar(
        export,
        rules,
        new Missing(export.layout().missing()),
        marks,
        orders,
        percent,
        survey.answers(),
        exported,
        years);
  }

  /** The day up to which a date without a year is the last of its kind. */
  LocalDate yearsUpTo(Field field) {
    return years.getOrDefault(field, exported);
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
          export, field, "numbers-ambiguous", evidence.doubt(), "decimal: point", "decimal: comma");
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
          evidence.doubt(),
          "order: day_first",
          "order: month_first");
    }
    return order;
  }

  /** The order on which all date columns that show one agree; null otherwise. */
  private static @Nullable DateOrder agreed(Survey survey) {
    List<DateOrder> used =
        survey.dates().entrySet().stream()
            .map(entry -> stated(survey, entry.getKey(), entry.getValue()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    List<DateOrder> shown = used.isEmpty() ? survey.otherOrders() : used;
    return shown.size() == 1 ? shown.get(0) : null;
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
    if (export.header(field).contains("%")) {
      return true;
    }
    if (field.type() != CellType.RATE) {
      return false;
    }
    Boolean shown = evidence.rates().arePercentages();
    if (shown == null) {
      throw ambiguous(
          export,
          field,
          "rates-ambiguous",
          evidence.rates().doubt(),
          "unit: percent",
          "unit: fraction");
    }
    return shown;
  }

  /** A year is never guessed: the layout says that it is told by the day of the export. */
  private static void requireYears(Recognised export, Field field, YearlessDays days) {
    if (days.first() == null || (spec(export, field).yearOfExport() && !days.spansYears())) {
      return;
    }
    if (days.spansYears()) {
      throw new Refused(
          new Trouble(
              "dates-yearless",
              Origin.ofFile(export.file().name()).at(export.header(field)),
              "dates such as "
                  + days.first()
                  + " have no year, and they cover more than a year, so their years cannot be"
                  + " told.",
              "Export at most a year at a time, or add the year to the dates."));
    }
    throw ambiguous(
        export,
        field,
        "dates-yearless",
        "dates such as " + days.first() + " have no year.",
        "year: of_export",
        "");
  }

  private static Refused ambiguous(
      Recognised export, Field field, String code, String sentence, String one, String other) {
    return new Refused(
        new Trouble(
            code,
            new Origin(export.file().name(), export.headerLine(), export.header(field)),
            sentence,
            LayoutHint.forColumn(export.layout(), field, one, other)));
  }
}
