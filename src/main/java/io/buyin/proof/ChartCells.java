package io.buyin.proof;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a chart keeps beside a range is what stands in the range's cells. */
final class ChartCells {

  private ChartCells() {}

  static List<String> problems(Xml chart, Sheets cells) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Xml source : sources(chart)) {
      Block block = Block.parse(source.child("f").text(), "");
      List<Map<Integer, String>> levels = Cache.levels(source);
      if (levels.isEmpty()) {
        column(problems, cells.cells(block), Cache.points(source));
      }
      for (int level = 0; level < levels.size(); level++) {
        Block column = block.column(levels.size() - 1 - level, 0);
        column(problems, cells.cells(column), levels.get(level));
      }
    }
    return problems;
  }

  private static void column(List<String> problems, List<Cell> range, Map<Integer, String> kept) {
    for (int point = 0; point < range.size(); point++) {
      if (!agrees(range.get(point), kept.getOrDefault(point, ""))) {
        problems.add("a chart and its cell " + range.get(point).place() + " differ");
      }
    }
  }

  /** The blocks that a chart draws. */
  static List<Block> blocks(Xml chart) throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (Xml source : sources(chart)) {
      blocks.add(Block.parse(source.child("f").text(), ""));
    }
    return blocks;
  }

  private static List<Xml> sources(Xml chart) {
    List<Xml> sources = new ArrayList<>(chart.all("numRef"));
    sources.addAll(chart.all("strRef"));
    sources.addAll(chart.all("multiLvlStrRef"));
    sources.addAll(chart.all("datalabelsRange"));
    return sources;
  }

  private static boolean agrees(Cell cell, String kept) {
    return cell.number() == null
        ? Text.same(cell.text(), kept)
        : !kept.isBlank() && Same.value(cell.number(), new BigDecimal(kept.strip()));
  }
}
