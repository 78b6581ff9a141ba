package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.ChartPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The workbook's charts, and the sheet with the ranges they draw. */
final class WorkbookCharts {

  private WorkbookCharts() {}

  /** Charts are where the drawings of the sheets put them. */
  static List<Finding> check(Brief brief, Exhibit exhibit, OfficePackage workbook, Sheets sheets)
      throws IOException {
    Findings findings = new Findings("charts", exhibit.path());
    List<ChartPlan> plans = brief.numbers().charts();
    List<String> drawings = workbook.names("xl/drawings/", ".xml");
    if (drawings.isEmpty() && !plans.isEmpty()) {
      findings.stops("it draws none of the " + plans.size() + " charts");
    }
    for (String drawing : drawings) {
      findings.stopsAll(drawing, new SlideCharts(workbook, drawing, brief).problems(plans, sheets));
      texts(findings, brief, workbook.xml(drawing), drawing);
    }
    return findings.all();
  }

  private static void texts(Findings findings, Brief brief, Xml drawing, String where) {
    Allowance allowance = Allowance.of(brief.tongue(), BriefWalk.texts(brief.numbers()));
    for (Paragraphs.Line line : Paragraphs.of(drawing)) {
      findings.foreign(where, allowance.foreignNumbers(line.text()));
    }
    for (Xml shape : drawing.all("cNvPr")) {
      findings.foreign(where, allowance.foreignNumbers(shape.attribute("descr")));
    }
  }

  /** The block of every chart: its heading, a header, and a row per category. */
  record Data(Findings findings, Sheets sheets, String sheet, List<ChartPlan> plans) {

    void check(Set<String> placed) {
      List<Cell> cells = sheets.cells(sheet);
      int widest = cells.stream().mapToInt(Cell::column).max().orElse(1);
      int after = 0;
      for (ChartPlan plan : plans) {
        int heading = below(cells, after, plan.heading().text());
        if (heading == 0) {
          findings.stops("the sheet " + sheet + " has no block for \"" + plan.name() + "\"");
          return;
        }
        placed.addAll(
            new ListProof(findings, sheet, rows(heading + 2, plan, widest)).check(columns(plan)));
        after = heading + 1 + plan.categories().size();
      }
    }

    private static int below(List<Cell> cells, int after, String text) {
      return cells.stream()
          .filter(cell -> cell.row() > after && Text.same(cell.text(), text))
          .mapToInt(Cell::row)
          .min()
          .orElse(0);
    }

    private List<List<Cell>> rows(int first, ChartPlan plan, int widest) {
      List<List<Cell>> rows = new ArrayList<>();
      for (int row = first; row < first + plan.categories().size(); row++) {
        rows.add(sheets.cells(new Block(sheet, row, 1, row, widest)));
      }
      return rows;
    }

    private static List<Column> columns(ChartPlan plan) {
      List<Column> columns = new ArrayList<>();
      for (ChartPlan.Line line : plan.series()) {
        var values = PlanPoints.values(plan, line);
        List<Integer> points =
            java.util.stream.IntStream.range(0, plan.categories().size()).boxed().toList();
        columns.add(Column.of(line.name(), points, values::get));
      }
      if (!plan.steps().isEmpty()) {
        columns.add(Column.of("where columns begin", plan.steps(), ChartPlan.Step::from));
      }
      return columns;
    }
  }
}
