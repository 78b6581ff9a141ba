package io.buyin.proof;

import io.buyin.measure.GroupedTable;
import io.buyin.story.Board;
import io.buyin.story.Brief;
import io.buyin.story.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The workbook says what the Brief says: its lists row by row, its formulas as they compute, its
 * charts as planned, and no number or quote beyond that.
 */
final class WorkbookProof {

  private final QuoteProof marks;
  private final Brief brief;
  private final Numbers numbers;
  private final SheetNames names;
  private final OfficePackage workbook;
  private final Sheets sheets;
  private final Findings findings;
  private final Findings quotes;
  private final Set<String> placed = new HashSet<>();

  private WorkbookProof(QuoteProof marks, Exhibit exhibit, OfficePackage workbook)
      throws IOException {
    this.marks = marks;
    this.brief = marks.told();
    this.numbers = brief.numbers();
    this.names = SheetNames.of(numbers.words(), brief.tongue());
    this.workbook = workbook;
    this.sheets = Sheets.of(workbook, "");
    this.findings = new Findings("cells", exhibit.path());
    this.quotes = new Findings("quotes", exhibit.path());
  }

  static List<Finding> check(QuoteProof marks, Exhibit exhibit, OfficePackage workbook)
      throws IOException {
    WorkbookProof proof = new WorkbookProof(marks, exhibit, workbook);
    FormulaProof.check(proof.findings, proof.sheets);
    proof.lists();
    proof.summary();
    proof.rest();
    DocumentProof.check(proof.findings, workbook, proof.numbers.title().text(), proof.brief);
    List<Finding> all = new ArrayList<>(proof.findings.all());
    all.addAll(proof.quotes.all());
    all.addAll(WorkbookCharts.check(proof.brief, exhibit, workbook, proof.sheets));
    return all;
  }

  private void lists() {
    ListColumns columns = new ListColumns(numbers);
    if (!numbers.forecast().isEmpty()) {
      list(names.of("forecast"), columns.forecast());
      totals(names.of("forecast"));
    }
    for (Board board : numbers.boards()) {
      list(board.sheet().text(), ListColumns.board(board));
    }
    list(names.of("figures"), columns.figures());
    list(names.of("evidence"), columns.evidence());
    list(names.of("voices"), columns.voices());
    list(names.of("objections"), columns.objections());
    list(names.of("definitions"), columns.definitions());
    list(names.of("lineage"), columns.lineage());
    list(names.of("checks"), columns.checks());
    list(names.of("workings"), columns.workings());
    for (GroupedTable table : numbers.tables()) {
      list(names.data(table.name()), ListColumns.data(table));
    }
  }

  private void list(String sheet, List<Column> columns) {
    List<Sheets.Table> tables = sheets.tablesOn(sheet);
    if (tables.size() != 1) {
      findings.stops("the sheet " + sheet + " has " + tables.size() + " lists instead of one");
      return;
    }
    Block block = tables.get(0).block();
    boolean empty = columns.get(0).values().isEmpty();
    placed.addAll(
        new ListProof(findings, "the list on " + sheet, empty ? List.of() : rows(block, 1))
            .check(columns));
  }

  /** Totals of the forecast are computed from its other lines. */
  private void totals(String sheet) {
    for (Numbers.ForecastRow row : numbers.forecast()) {
      if (row.role() == Numbers.ForecastRow.Role.TOTAL) {
        int line = below(sheets.cells(sheet), 0, row.label().text());
        sheets.cells(sheet).stream()
            .filter(cell -> cell.row() == line && cell.formula().isEmpty())
            .filter(cell -> Same.value(row.value().value(), cell.number()))
            .forEach(cell -> findings.stops(cell.place() + " is typed, not added up"));
      }
    }
  }

  private List<List<Cell>> rows(Block block, int header) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = block.top() + header; row <= block.bottom(); row++) {
      rows.add(sheets.cells(new Block(block.sheet(), row, block.left(), row, block.right())));
    }
    return rows;
  }

  /** The summary's lines, found by their labels in the Brief's order. */
  private void summary() {
    String sheet = names.of("summary");
    List<Cell> cells = sheets.cells(sheet);
    int widest = cells.stream().mapToInt(Cell::column).max().orElse(1);
    List<List<Cell>> rows = new ArrayList<>();
    int after = 0;
    for (Numbers.SummaryRow line : numbers.summary()) {
      int row = below(cells, after, line.label().text());
      if (row == 0) {
        findings.stops("the sheet " + sheet + " has no line for " + line.figure());
        return;
      }
      rows.addAll(rows(new Block(sheet, row, 1, row, widest), 0));
      after = row;
    }
    placed.addAll(new ListProof(findings, sheet, rows).check(new ListColumns(numbers).summary()));
  }

  private static int below(List<Cell> cells, int after, String label) {
    return cells.stream()
        .filter(cell -> cell.row() > after && Text.same(cell.text(), label))
        .mapToInt(Cell::row)
        .min()
        .orElse(0);
  }

  /** Numbers stand in lists or come from formulas; texts elsewhere hold no number of their own. */
  private void rest() throws IOException {
    new WorkbookCharts.Data(findings, sheets, names.of("charts"), numbers.charts()).check(placed);
    Allowance allowance = Allowance.of(brief.tongue(), texts());
    for (Cell cell : sheets.cells()) {
      if (cell.number() != null && cell.formula().isEmpty() && !placed.contains(cell.place())) {
        findings.stops(
            cell.place()
                + " holds "
                + cell.number().toPlainString()
                + ", which the Brief does not say there");
      }
      if (cell.formula().isEmpty() && !placed.contains(cell.place())) {
        findings.foreign(cell.place(), allowance.foreignNumbers(cell.text()));
      }
      marks.marks(quotes, cell.place(), cell.text());
    }
    SheetLooks.check(findings, workbook, allowance);
  }

  private Set<String> texts() {
    Set<String> texts = new HashSet<>(BriefWalk.texts(numbers));
    texts.add(brief.footer().text());
    texts.add("SHA-256");
    BriefWalk.all(numbers, java.time.YearMonth.class).forEach(month -> texts.add(month.toString()));
    return texts;
  }
}
