package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.ChartPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The charts of one slide or sheet: each plan has its chart, found by the name of its frame. */
final class SlideCharts {

  private final OfficePackage office;
  private final String part;
  private final Brief brief;
  private final List<String> problems = new ArrayList<>();

  /**
   * @param part the slide, or the drawing of a sheet
   */
  SlideCharts(OfficePackage office, String part, Brief brief) {
    this.office = office;
    this.part = part;
    this.brief = brief;
  }

  /** Charts with a workbook of their own. */
  List<String> problems(List<ChartPlan> plans) throws IOException {
    for (Map.Entry<ChartPlan, String> chart : matched(plans).entrySet()) {
      embedded(chart.getKey(), chart.getValue());
    }
    return problems;
  }

  /** Charts over the sheets of the file itself. */
  List<String> problems(List<ChartPlan> plans, Sheets sheets) throws IOException {
    for (Map.Entry<ChartPlan, String> chart : matched(plans).entrySet()) {
      problems.addAll(
          ChartProof.problems(office, chart.getValue(), chart.getKey(), brief.tongue(), sheets));
    }
    return problems;
  }

  private void embedded(ChartPlan plan, String chart) throws IOException {
    List<String> books =
        Relationships.of(office, chart).values().stream()
            .filter(target -> target.endsWith(".xlsx"))
            .toList();
    if (books.size() != 1) {
      problems.add("the chart \"" + plan.name() + "\" has " + books.size() + " workbooks");
      return;
    }
    Sheets cells = Sheets.of(office, books.get(0) + "!");
    problems.addAll(ChartProof.problems(office, chart, plan, brief.tongue(), cells));
    problems.addAll(ChartBookProof.problems(office.xml(chart), plan, cells));
  }

  private Map<ChartPlan, String> matched(List<ChartPlan> plans) throws IOException {
    Map<String, String> frames = frames();
    Map<ChartPlan, String> matched = new LinkedHashMap<>();
    for (ChartPlan plan : plans) {
      String chart = frames.remove(plan.name());
      if (chart == null) {
        problems.add("the chart \"" + plan.name() + "\" is missing");
      } else {
        matched.put(plan, chart);
      }
    }
    frames.keySet().forEach(name -> problems.add("the chart \"" + name + "\" is not planned"));
    return matched;
  }

  /** The chart part of every frame that holds one, by the frame's name. */
  private Map<String, String> frames() throws IOException {
    Map<String, String> links = Relationships.of(office, part);
    Map<String, String> frames = new LinkedHashMap<>();
    for (Xml frame : office.xml(part).all("graphicFrame")) {
      for (Xml chart : frame.all("chart")) {
        String name = frame.child("nvGraphicFramePr").child("cNvPr").attribute("name");
        if (frames.put(name, links.getOrDefault(chart.attribute("r:id"), "")) != null) {
          problems.add("the chart \"" + name + "\" stands twice");
        }
      }
    }
    return frames;
  }
}
