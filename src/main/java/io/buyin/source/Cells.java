package io.buyin.source;

import io.buyin.fact.RowOrigin;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row's cells, asked for by field and read by the file's grammar. */
final class Cells {

  private static final Pattern BETWEEN_ENTRIES = Pattern.compile("[;\\r\\n]+");
  private static final Pattern GAPS = Pattern.compile("\\s+");
  private static final int YEARS_FROM = 1970;
  private static final int YEARS_TO = 2100;

  private final Grammar grammar;
  private final RawRow row;
  private final Warnings warnings;

  Cells(Grammar grammar, RawRow row, Warnings warnings) {
    this.grammar = grammar;
    this.row = row;
    this.warnings = warnings;
  }

  Grammar grammar() {
    return grammar;
  }

  RowOrigin origin() {
    return new RowOrigin(grammar.export().file().name(), row.line());
  }

  boolean hasColumn(Field field) {
    return grammar.export().columns().containsKey(field);
  }

  /** The cell, or the layout's constant; empty where both are missing. */
  String text(Field field) {
    Integer column = grammar.export().columns().get(field);
    if (column == null && field == Field.WORDS && !grammar.answers().isEmpty()) {
      return answers();
    }
    String cell = column == null ? "" : meant(field, cleaned(field, row.cell(column)));
    if (!grammar.missing().is(cell, field.type())) {
      return cell;
    }
    return grammar.export().layout().constants().getOrDefault(field, "");
  }

  /** What a person answered in their own words, one answer a line. */
  private String answers() {
    return grammar.answers().stream()
        .map(column -> cleaned(Field.WORDS, row.cell(column)))
        .filter(answer -> !grammar.missing().is(answer, CellType.TEXT))
        .collect(Collectors.joining("\n"));
  }

  /** An id without the marks that tools put before it to keep spreadsheets from reading it. */
  String id(Field field) {
    return IdText.plain(text(field));
  }

  @Nullable LocalDate date(Field field, String remedy) throws BadCell {
    LocalDateTime moment = moment(field, LocalTime.MIN, remedy);
    return moment == null ? null : moment.toLocalDate();
  }

  /**
   * A date and time in the organisation's zone.
   *
   * @param otherwise the time of day where only a day is written
   */
  @Nullable LocalDateTime moment(Field field, LocalTime otherwise, String remedy) throws BadCell {
    String text = text(field);
    if (text.isEmpty()) {
      return null;
    }
    DateText date = DateText.parse(text);
    if (date == null) {
      throw bad(field, "date-invalid", "a date like 2026-06-30", remedy);
    }
    try {
      LocalDateTime moment =
          date.upTo(grammar.yearsUpTo(field))
              .moment(
                  grammar.orders().getOrDefault(field, DateOrder.DAY_FIRST),
                  grammar.zone(field),
                  grammar.rules().zone(),
                  otherwise);
      if (moment.getYear() >= YEARS_FROM && moment.getYear() <= YEARS_TO) {
        return moment;
      }
      throw bad(field, "date-far", "a date between 1970 and 2100", remedy);
    } catch (DateTimeException e) {
      throw bad(field, "date-impossible", "a day that exists", remedy);
    }
  }

  /**
   * So much later by the clock of the organisation, whose hours a change of clocks does not add.
   */
  LocalDateTime after(LocalDateTime moment, long seconds) {
    return moment.atZone(grammar.rules().zone()).plusSeconds(seconds).toLocalDateTime();
  }

  /** Whether a date has a time of day beside it. */
  boolean hasTime(Field field) {
    DateText date = DateText.parse(text(field));
    return date != null && date.time() != null;
  }

  /** The time of day beside a date; null where there is none, or midnight, which tools fill in. */
  @Nullable LocalTime time(Field field) {
    DateText date = DateText.parse(text(field));
    LocalTime time = date == null ? null : date.time();
    return LocalTime.MIDNIGHT.equals(time) ? null : time;
  }

  /** A whole number of things. */
  @Nullable Long count(Field field) throws BadCell {
    return NumberCell.of(this, field).count();
  }

  /** Money to the cent. */
  @Nullable BigDecimal money(Field field) throws BadCell {
    return NumberCell.of(this, field).money();
  }

  /** A number of any unit; a percentage becomes a fraction of one. */
  @Nullable BigDecimal number(Field field, int scale) throws BadCell {
    return NumberCell.of(this, field).number(scale);
  }

  /** A fraction of one. */
  @Nullable BigDecimal rate(Field field) throws BadCell {
    return NumberCell.of(this, field).rate();
  }

  /** The currency or shared sign written beside an amount; empty where there is none. */
  String currencyBeside(Field field) {
    NumberText number = NumberText.parse(text(field));
    return number == null ? "" : number.currency();
  }

  /**
   * How long something took, in seconds.
   *
   * @param unit of a plain number
   */
  @Nullable BigDecimal seconds(Field field, Duration unit) throws BadCell {
    return NumberCell.seconds(this, field, unit);
  }

  /** The entries of a cell that holds several, divided by semicolons or line breaks. */
  List<String> entries(Field field) {
    return Arrays.stream(BETWEEN_ENTRIES.split(text(field), -1))
        .map(entry -> GAPS.matcher(entry).replaceAll(" ").strip())
        .toList();
  }

  /**
   * One of a few choices.
   *
   * @param words from each spelling, folded
   * @param accepted as a message names them
   * @param otherwise where the cell is blank or not understood
   */
  <E> E choice(Field field, Map<String, E> words, String accepted, E otherwise, String then) {
    String text = text(field);
    E chosen = text.isEmpty() ? otherwise : words.get(Fold.of(text));
    if (chosen != null) {
      return chosen;
    }
    warnEach(
        field,
        field.word().replace('_', '-') + "-unknown",
        "expected " + accepted + " but found " + Quoted.of(text) + "; " + then + ".",
        "Write one of these words.");
    return otherwise;
  }

  Origin at(Field field) {
    return new Origin(grammar.export().file().name(), row.line(), grammar.export().header(field));
  }

  BadCell bad(Field field, String code, String expected, String remedy) {
    String found = text(field);
    String shown = found.isEmpty() ? "an empty cell" : Quoted.of(found);
    return new BadCell(
        new Trouble(code, at(field), "expected " + expected + " but found " + shown + ".", remedy));
  }

  void warn(Field field, String code, String sentence, String remedy) {
    warnings.note(code, at(field), sentence, remedy);
  }

  /** A cell that is not understood: one warning for each thing that was found. */
  void warnEach(Field field, String code, String sentence, String remedy) {
    warnings.noteEach(code, at(field), sentence, remedy);
  }

  /** About the whole file, said once. */
  void warnOnce(String code, String sentence, String remedy) {
    warnings.once(code, Origin.ofFile(grammar.export().file().name()), sentence, remedy);
  }

  private String meant(Field field, String cell) {
    ColumnSpec column = grammar.export().layout().columns().get(field);
    return column == null ? cell : column.meant(cell);
  }

  private String cleaned(Field field, String cell) {
    String clean = Sanitiser.clean(cell);
    if (clean.length() != cell.length()) {
      warn(
          field,
          "characters-removed",
          "control or direction characters were taken out of the text.",
          "Nothing needs to be done.");
    }
    if (clean.indexOf('\uFFFD') >= 0) {
      warn(
          field,
          "character-lost",
          "has the sign � in place of a character that was lost before the export.",
          "Check the accents in the tool, and export as UTF-8.");
    }
    return Sanitiser.plain(clean);
  }
}
