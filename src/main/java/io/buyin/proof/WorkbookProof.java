package io.buyin.proof;

import io.buyin.measure.GroupedTable;
import io.buyin.story.Brief;
import io.buyin.story.Numbers;
import io.buyin.story.Token;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every number and text of the workbook is the Brief's, and every formula has its value. */
final class WorkbookProof {

  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private final Brief brief;
  private final Exhibit exhibit;
  private final List<Finding> findings = new ArrayList<>();

  WorkbookProof(Brief brief, Exhibit exhibit) {
    this.brief = brief;
    this.exhibit = exhibit;
  }

  List<Finding> check(OfficePackage workbook) throws IOException {
    Sheets sheets = Sheets.of(workbook, "");
    Set<BigDecimal> known = known();
    Set<String> plain = known.stream().map(WorkbookProof::key).collect(Collectors.toSet());
    Allowance allowance = Allowance.of(brief.tongue(), texts());
    sheets
        .byName()
        .forEach((sheet, cells) -> cells.forEach(cell -> cell(sheet, cell, plain, allowance)));
    for (Numbers.FigureRow figure : brief.numbers().figures()) {
      figure(sheets, figure);
    }
    return findings;
  }

  private void cell(String sheet, Sheets.Cell cell, Set<String> known, Allowance allowance) {
    String where = sheet + "!" + cell.reference();
    if (!cell.formula().isEmpty() && cell.number() == null && cell.text().isEmpty()) {
      holds("the formula in " + where + " has no value kept beside it");
    }
    if (cell.number() != null && !known.contains(key(cell.number()))) {
      stops(where + " holds " + cell.number().toPlainString() + ", which the Brief does not");
    }
    if (!allowance.covers(cell.text())) {
      stops(where + " prints \"" + allowance.residue(cell.text()) + "\", which the Brief does not");
    }
  }

  /** The figure's row carries its value; found by its id, wherever the sheet puts it. */
  private void figure(Sheets sheets, Numbers.FigureRow figure) {
    List<Sheets.Cell> cells = sheets.byName().getOrDefault(sheetName("Figures"), List.of());
    Set<Integer> rows =
        cells.stream()
            .filter(cell -> cell.text().equals(figure.id()))
            .map(Sheets.Cell::row)
            .collect(Collectors.toSet());
    boolean there =
        cells.stream()
            .filter(cell -> rows.contains(cell.row()))
            .map(Sheets.Cell::number)
            .filter(Objects::nonNull)
            .anyMatch(value -> ChartProof.same(value, figure.value().value()));
    if (!there) {
      stops("the figure " + figure.id() + " is not in its row with its value");
    }
  }

  private String sheetName(String english) {
    return brief.numbers().words().byKey().getOrDefault("sheet.figures", english);
  }

  private Set<BigDecimal> known() {
    Stream<BigDecimal> tokens = brief.tokens().stream().map(Token::value).filter(Objects::nonNull);
    Stream<BigDecimal> values = BriefWalk.all(brief.numbers(), BigDecimal.class).stream();
    Stream<BigDecimal> longs =
        BriefWalk.all(brief.numbers(), Long.class).stream().map(BigDecimal::valueOf);
    Stream<BigDecimal> ints =
        BriefWalk.all(brief.numbers(), Integer.class).stream().map(BigDecimal::valueOf);
    Stream<BigDecimal> months =
        BriefWalk.all(brief.numbers(), YearMonth.class).stream()
            .flatMap(month -> Stream.of(month.atDay(1), month.atEndOfMonth()))
            .map(WorkbookProof::serial);
    Set<BigDecimal> known = new HashSet<>();
    Stream.of(tokens, values, longs, ints, months, columnSums(), terms())
        .flatMap(s -> s)
        .forEach(known::add);
    known.add(serial(brief.businessDate()));
    known.add(serial(brief.meetingDate()));
    return known;
  }

  /** A data sheet may end in its totals. */
  private Stream<BigDecimal> columnSums() {
    return brief.numbers().tables().stream().flatMap(WorkbookProof::columnSums);
  }

  /** The sums a share is made of, added up again from the grouped rows. */
  private Stream<BigDecimal> terms() {
    TermSums sums = new TermSums(brief.numbers().tables());
    return brief.numbers().figures().stream()
        .flatMap(
            figure ->
                Stream.concat(
                    figure.recipe().numerator().stream(), figure.recipe().denominator().stream()))
        .map(sums::of);
  }

  private static Stream<BigDecimal> columnSums(GroupedTable table) {
    return Stream.iterate(0, column -> column < table.columns().size(), column -> column + 1)
        .map(
            column ->
                table.rows().stream()
                    .map(row -> row.get(column))
                    .filter(Number.class::isInstance)
                    .map(value -> new BigDecimal(value.toString()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static BigDecimal serial(LocalDate day) {
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(SERIAL_ZERO, day));
  }

  /** Twelve significant digits: what a spreadsheet shows of a double. */
  private static String key(BigDecimal value) {
    BigDecimal rounded = value.round(new MathContext(12));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private Set<String> texts() {
    Set<String> texts = new HashSet<>(BriefWalk.texts(brief.numbers()));
    texts.add(brief.footer().text());
    texts.addAll(BriefWalk.texts(brief.properties()));
    texts.add("SHA-256");
    long passed =
        brief.numbers().checks().stream().filter(check -> check.result().equals("passed")).count();
    texts.add(String.valueOf(passed));
    texts.add(String.valueOf(brief.numbers().checks().size()));
    BriefWalk.all(brief.numbers(), YearMonth.class).forEach(month -> texts.add(month.toString()));
    return texts;
  }

  private void holds(String sentence) {
    findings.add(Finding.holds("cells", exhibit.path(), sentence + "."));
  }

  private void stops(String sentence) {
    findings.add(Finding.stops("cells", exhibit.path(), sentence + "."));
  }
}
