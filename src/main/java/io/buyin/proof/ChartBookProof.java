package io.buyin.proof;

import io.buyin.story.ChartPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The workbook behind a chart of the deck holds what the chart draws and nothing else. */
final class ChartBookProof {

  private ChartBookProof() {}

  static List<String> problems(Xml chart, ChartPlan plan, Sheets cells) throws IOException {
    List<Block> drawn = ChartCells.blocks(chart);
    List<String> problems = new ArrayList<>();
    if (!plan.groups().isEmpty() && chart.all("multiLvlStrRef").isEmpty()) {
      problems.add("the chart \"" + plan.name() + "\" does not show the groups of its categories");
    }
    for (Cell cell : cells.cells()) {
      boolean known =
          drawn.stream().anyMatch(block -> block.contains(cell))
              || Text.same(cell.text(), plan.name())
              || plan.series().stream().anyMatch(line -> Text.same(cell.text(), line.name()));
      if (!known || !cell.formula().isEmpty()) {
        problems.add(
            "the workbook behind \""
                + plan.name()
                + "\" holds something in "
                + cell.place()
                + " that the chart does not draw");
      }
    }
    return problems;
  }
}
