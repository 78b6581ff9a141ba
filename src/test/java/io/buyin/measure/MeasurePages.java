package io.buyin.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of {@code docs/measures}, out of the catalogue. */
final class MeasurePages {

  private static final List<String> SCOPES =
      List.of("all", "social", "other", "pilot", "elsewhere");

  private final Catalogue catalogue = Catalogue.standard();
  private final Map<String, Group> groups = groups();

  /** The measures that one page explains. */
  private record Group(String title, String about, Predicate<MeasureDefinition> holds) {}

  /** File name to text. */
  Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    pages.put("README.md", index());
    groups.forEach((name, group) -> pages.put(name + ".md", page(group)));
    return pages;
  }

  private static Map<String, Group> groups() {
    Map<String, Group> groups = new LinkedHashMap<>();
    groups.put(
        "reach-and-engagement",
        new Group(
            "Reach and engagement",
            "Early signals. They never stand in a title, a summary or a mail.",
            measure -> measure.stage().equals("leading") && !in(measure, "conversations")));
    groups.put(
        "conversations",
        new Group(
            "Conversations",
            "People who wrote, and whether somebody answered.",
            measure -> in(measure, "conversations")));
    groups.put(
        "opportunities",
        new Group(
            "Opportunities, proposals and pipeline",
            "What began, how far it came and what is open.",
            measure ->
                measure.stage().equals("result")
                    && (in(measure, "opportunities")
                        || in(measure, "proposals")
                        || in(measure, "pipeline"))));
    groups.put(
        "closed-won",
        new Group(
            "Closed-won",
            "What was decided, and what the ledger says to it. Closed-won is what the CRM states,"
                + " not revenue.",
            measure ->
                measure.stage().equals("result")
                    && (in(measure, "closed-won") || measure.kind().equals("ledger"))));
    groups.put(
        "attribution",
        new Group(
            "Attribution",
            "Credit by convention: several rules side by side, never one flattering number, and"
                + " never better than an early sign.",
            measure -> measure.stage().equals("rule")));
    groups.put(
        "voices-and-leads",
        new Group(
            "Survey scores, changes and leads",
            "What people score, what changed its level, and what moves before what; a lead is an"
                + " association, never a cause.",
            measure -> measure.stage().equals("association") || measure.kind().equals("feedback")));
    groups.put(
        "forecast-and-ask",
        new Group(
            "Forecast, ask and stop rule",
            "What is expected. What is stated and what is computed are marked apart.",
            measure -> measure.stage().equals("forecast") || measure.kind().equals("settings")));
    return groups;
  }

  private static boolean in(MeasureDefinition measure, String chain) {
    return measure.explained().chain().equals(chain);
  }

  private List<MeasureDefinition> of(Group group) {
    return catalogue.byId().values().stream().filter(group.holds()).toList();
  }

  private String index() {
    List<String> lines = new ArrayList<>();
    lines.add("# The measures");
    lines.add("");
    lines.add(
        "What each number of Buyin means, made from"
            + " [measures.yaml](../../src/main/resources/io/buyin/measure/measures.yaml). How"
            + " figures are graded: [figures.md](../figures.md).");
    groups.forEach(
        (name, group) -> {
          lines.addAll(List.of("", "## [" + group.title() + "](" + name + ".md)", ""));
          lines.add("| measure | the question it answers | unit | good is |");
          lines.add("|---|---|---|---|");
          of(group).forEach(measure -> lines.add(row(name, measure)));
        });
    return text(lines);
  }

  private static String row(String page, MeasureDefinition measure) {
    String link = "[" + name(measure) + "](" + page + ".md#" + measure.id() + ")";
    return "| "
        + String.join(" | ", link, measure.explained().question(), measure.unit(), measure.better())
        + " |";
  }

  private String page(Group group) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + group.title());
    lines.addAll(List.of("", group.about() + " [All measures](README.md)."));
    of(group).forEach(measure -> lines.addAll(section(measure)));
    return text(lines);
  }

  private List<String> section(MeasureDefinition measure) {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("", "## " + measure.id(), ""));
    lines.add("**" + measure.explained().question() + "**");
    lines.addAll(List.of("", capital(measure.formula().getOrDefault("en", "")) + ".", ""));
    lines.add("| | |");
    lines.add("|---|---|");
    lines.add(line("printed as", name(measure)));
    lines.add(line("unit", measure.unit() + ", " + measure.better() + " is good"));
    lines.add(
        line(
            measure.explained().denominator().isEmpty() ? "what is counted" : "numerator",
            measure.explained().numerator()));
    lines.add(line("denominator", measure.explained().denominator()));
    lines.add(line("fewest cases", measure.minimum() == 0 ? "" : measure.minimum() + ""));
    lines.add(line("in the money chain", chain(measure)));
    lines.add(line("from", from(measure)));
    lines.add(line("parts", parts(measure)));
    lines.add(line("source", measure.source()));
    lines.add(line("version", measure.version() + ""));
    lines.removeIf(String::isBlank);
    return spaced(lines);
  }

  /** Blank lines around heading and paragraphs, none within the table. */
  private static List<String> spaced(List<String> lines) {
    List<String> spaced = new ArrayList<>();
    for (String line : lines) {
      if (!line.startsWith("|") || line.equals("| | |")) {
        spaced.add("");
      }
      spaced.add(line);
    }
    return spaced;
  }

  private static String chain(MeasureDefinition measure) {
    String chain = measure.explained().chain();
    return chain.equals("none") ? "" : chain;
  }

  private static String from(MeasureDefinition measure) {
    return measure.kind().equals("settings")
        ? "the settings, combined with figures"
        : measure.kind() + " exports";
  }

  private String parts(MeasureDefinition measure) {
    String parts =
        SCOPES.stream()
            .filter(scope -> catalogue.knows(measure.id() + "." + scope))
            .map(scope -> "`" + scope + "`")
            .collect(Collectors.joining(", "));
    return parts.equals("`all`") ? "" : parts;
  }

  private static String name(MeasureDefinition measure) {
    return measure.name().getOrDefault("en", measure.id());
  }

  private static String line(String what, String text) {
    return text.isEmpty() ? "" : "| " + what + " | " + text.replace("|", "\\|") + " |";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String text(List<String> lines) {
    return Stream.concat(lines.stream(), Stream.of("")).collect(Collectors.joining("\n"));
  }
}
