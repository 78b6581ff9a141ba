package io.buyin.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What makes a chart that PowerPoint opens and lets its reader edit: axes that fit together, series
 * that are told apart, points and labels within their ranges, gaps that stay gaps, no title or
 * corner of its own making.
 */
final class SafeCharts {

  private static final Set<String> AXES = Set.of("catAx", "valAx", "dateAx", "serAx");

  private final Findings findings;
  private final String part;
  private final Xml chart;

  private SafeCharts(Findings findings, String part, Xml chart) {
    this.findings = findings;
    this.part = part;
    this.chart = chart;
  }

  static void check(Findings findings, OfficePackage office) throws IOException {
    for (String part : office.own("ppt/charts/chart")) {
      SafeCharts safe = new SafeCharts(findings, part, office.xml(part));
      safe.axes();
      safe.series();
      safe.points();
      safe.looks();
      safe.book(office);
    }
  }

  private void axes() {
    Xml plot = chart.child("chart").child("plotArea");
    List<Xml> axes = plot.children().stream().filter(child -> AXES.contains(child.name())).toList();
    Set<String> ids = new HashSet<>();
    for (Xml axis : axes) {
      String id = value(axis, "axId");
      if (SafeIds.number(id) < 1 || !ids.add(id)) {
        findings.holds(part + " has an axis without a positive id of its own");
      }
    }
    for (Xml axis : axes) {
      String crossed = value(axis, "crossAx");
      if (!ids.contains(crossed) || crossed.equals(value(axis, "axId"))) {
        findings.holds(part + " has an axis that crosses none of the others");
      }
    }
    Set<String> used = new HashSet<>();
    for (Xml group : plot.children()) {
      if (group.name().endsWith("Chart")) {
        List<String> own =
            group.children().stream()
                .filter(a -> a.is("axId"))
                .map(a -> a.attribute("val"))
                .toList();
        used.addAll(own);
        if (own.size() != 2 || !ids.containsAll(own)) {
          findings.holds(part + " draws on axes that it does not have");
        }
      }
    }
    if (!used.equals(ids)) {
      findings.holds(part + " has an axis that nothing is drawn on");
    }
  }

  private void series() {
    Set<String> indexes = new HashSet<>();
    Set<String> orders = new HashSet<>();
    for (Xml series : chart.all("ser")) {
      if (!indexes.add(value(series, "idx")) || !orders.add(value(series, "order"))) {
        findings.holds(part + " has two series with one number");
      }
    }
    Set<String> fields = new HashSet<>();
    for (Xml field : chart.all("fld")) {
      if (!fields.add(field.attribute("id"))) {
        findings.holds(part + " has two label fields with one id");
      }
    }
    for (Xml group : chart.all("lineChart")) {
      if (value(group, "grouping").isEmpty()) {
        findings.holds(part + " has lines without a grouping");
      }
    }
  }

  /** A range keeps as many points as it has cells, in order, none twice. */
  private void points() throws IOException {
    for (String source : List.of("numRef", "strRef", "multiLvlStrRef", "datalabelsRange")) {
      for (Xml range : chart.all(source)) {
        int cells = Block.parse(range.child("f").text(), "").rows();
        for (Xml count : range.all("ptCount")) {
          if (SafeIds.number(count.attribute("val")) != cells) {
            findings.holds(part + " counts other points than the range " + range.child("f").text());
          }
        }
        range.visit(cache -> inOrder(cache, cells));
      }
    }
    for (Xml series : chart.all("ser")) {
      labels(series, Cache.points(series.child("cat")).size());
    }
  }

  private void inOrder(Xml cache, int cells) {
    long last = -1;
    for (Xml point : cache.children()) {
      if (point.is("pt")) {
        long index = SafeIds.number(point.attribute("idx"));
        if (index <= last || index >= cells) {
          findings.holds(part + " keeps a point twice, out of order, or beyond its range");
        }
        last = index;
      }
    }
  }

  private void labels(Xml series, int points) {
    Set<String> labelled = new HashSet<>();
    for (Xml label : series.child("dLbls").all("dLbl")) {
      String index = value(label, "idx");
      if (!labelled.add(index) || SafeIds.number(index) >= Math.max(1, points)) {
        findings.holds(
            part + " has two labels for one point, or one for a point that is not there");
      }
    }
    boolean fromCells = !series.all("showDataLabelsRange").isEmpty();
    if (fromCells && series.all("datalabelsRange").isEmpty()) {
      findings.holds(part + " takes labels from cells that it does not name");
    }
  }

  private void looks() {
    Map<String, String> wanted =
        Map.of("roundedCorners", "0", "autoTitleDeleted", "1", "dispBlanksAs", "gap");
    wanted.forEach(
        (setting, value) -> {
          if (chart.all(setting).stream()
              .noneMatch(found -> found.attribute("val").equals(value))) {
            findings.holds(part + " leaves " + setting + " to the program that opens it");
          }
        });
    for (Xml group : chart.all("barChart")) {
      if (value(group, "varyColors").equals("1") || value(group, "overlap").isEmpty()) {
        findings.holds(part + " leaves the look of its bars to the program that opens it");
      }
    }
  }

  /** A value is written in its cell as the chart writes it. */
  private void book(OfficePackage office) throws IOException {
    List<String> books = new ArrayList<>();
    for (Links.Link link : Links.of(office, part).all()) {
      if (link.word().equals("package") && office.has(link.target())) {
        books.add(link.target() + "!");
      }
    }
    if (chart.child("externalData").attribute("r:id").isEmpty() || books.size() != 1) {
      findings.holds(part + " has no workbook of its own");
      return;
    }
    CellFormats formats = CellFormats.of(office, books.get(0));
    for (Xml range : chart.all("numRef")) {
      Block block = Block.parse(range.child("f").text(), "");
      String code = range.child("numCache").child("formatCode").text();
      if (!code.isEmpty() && !formats.all(block, code)) {
        findings.holds(part + " writes the values of " + range.child("f").text() + " otherwise");
      }
    }
  }

  private static String value(Xml element, String child) {
    return element.child(child).attribute("val");
  }
}
