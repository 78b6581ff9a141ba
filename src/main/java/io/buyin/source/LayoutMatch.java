package io.buyin.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A layout held against a line that may be its header.
 *
 * @param columns which column holds which field
 * @param currency from a header; empty where none says it
 * @param missing what the layout needs and the line has not: groups of fields, signature headers
 * @param found how many needed things it has
 * @param duplicate a header that stands there twice and is needed once; null where there is none
 */
record LayoutMatch(
    Layout layout,
    HeaderCandidate header,
    Map<Field, Integer> columns,
    String currency,
    List<String> missing,
    int found,
    @Nullable String duplicate) {

  /** How many of a field's headers a message names; the preferred stand first. */
  private static final int SHOWN = 8;

  /** What a title above the table says is worth several columns. */
  private static final int TITLE = 3;

  static final Comparator<LayoutMatch> BEST_FIRST =
      Comparator.comparing((LayoutMatch match) -> !match.layout.own())
          .thenComparing(match -> match.layout.backing() == Layout.Backing.PLAIN)
          .thenComparing(LayoutMatch::weight, Comparator.reverseOrder())
          .thenComparing(match -> match.header.line())
          .thenComparing(match -> match.layout.id());

  static final Comparator<LayoutMatch> CLOSEST_FIRST =
      Comparator.comparingInt((LayoutMatch match) -> match.missing.size() - match.columns.size())
          .thenComparing((LayoutMatch match) -> match.missing.size())
          .thenComparing(LayoutMatch::found, Comparator.reverseOrder())
          .thenComparing(LayoutMatch::weight, Comparator.reverseOrder())
          .thenComparing(match -> match.layout.backing() != Layout.Backing.PLAIN)
          .thenComparing(match -> match.header.line())
          .thenComparing(match -> match.layout.id());

  static LayoutMatch of(Layout layout, HeaderCandidate header) {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    StringBuilder currency = new StringBuilder();
    layout.columns().forEach((field, spec) -> place(field, spec, header, columns, currency));
    List<String> missing = new ArrayList<>();
    Layout.Marks marks = layout.marks();
    marks.signature().stream()
        .filter(needed -> Star.choices(needed).noneMatch(header::has))
        .forEach(needed -> missing.add("a column " + quoted(needed)));
    if (marks.preamble().stream().noneMatch(header::isBelow) && !marks.preamble().isEmpty()) {
      missing.add("a line " + Quoted.of(marks.preamble().get(0)) + " above the header");
    }
    marks.unless().stream()
        .filter(header::has)
        .forEach(other -> missing.add("no column " + Quoted.of(other)));
    if (marks.asksForQuestions() && !header.hasQuestion(columns.values())) {
      missing.add("a question in words");
    }
    layout.required().stream()
        .filter(group -> group.stream().noneMatch(field -> has(layout, columns, field)))
        .forEach(group -> missing.add(wanted(layout, group)));
    int needed = marks.signature().size() + layout.required().size() + marks.above();
    return new LayoutMatch(
        layout,
        header,
        columns,
        currency.toString(),
        missing,
        needed - missing.size(),
        duplicate(header, columns, marks));
  }

  /** A quick look at what tells a layout from others, before all its columns are looked for. */
  static boolean mayBe(Layout layout, HeaderCandidate header) {
    Layout.Marks marks = layout.marks();
    return marks.signature().stream().allMatch(needed -> Star.choices(needed).anyMatch(header::has))
        && (marks.preamble().isEmpty() || marks.preamble().stream().anyMatch(header::isBelow))
        && layout.required().stream()
            .allMatch(group -> group.stream().anyMatch(field -> mayHave(layout, field, header)));
  }

  private static boolean mayHave(Layout layout, Field field, HeaderCandidate header) {
    ColumnSpec column = layout.columns().get(field);
    return layout.constants().containsKey(field)
        || (column != null
            && column.headers().stream().anyMatch(spelling -> header.find(spelling) >= 0));
  }

  boolean isComplete() {
    return missing.isEmpty();
  }

  /** How much of the line the layout explains. */
  int weight() {
    Layout.Marks marks = layout.marks();
    return columns.size() + marks.signature().size() + marks.above() * TITLE;
  }

  /** The missing things as words; a mark that a missing field's headers name is not told twice. */
  String needs() {
    Set<String> told =
        layout.marks().signature().stream()
            .filter(this::isNeededForAField)
            .map(needed -> "a column " + quoted(needed))
            .collect(Collectors.toSet());
    return missing.stream()
        .filter(needed -> !told.contains(needed))
        .collect(Collectors.joining("; "));
  }

  private boolean isNeededForAField(String mark) {
    return layout.required().stream()
        .filter(group -> group.stream().noneMatch(field -> has(layout, columns, field)))
        .flatMap(List::stream)
        .map(layout.columns()::get)
        .filter(Objects::nonNull)
        .flatMap(spec -> spec.headers().stream())
        .anyMatch(spelling -> Star.choices(mark).anyMatch(spelling.folded()::equals));
  }

  private static String quoted(String needed) {
    return Star.choices(needed).limit(SHOWN).map(Quoted::of).collect(Collectors.joining(" or "));
  }

  private static boolean has(Layout layout, Map<Field, Integer> columns, Field field) {
    return columns.containsKey(field) || layout.constants().containsKey(field);
  }

  private static void place(
      Field field,
      ColumnSpec spec,
      HeaderCandidate header,
      Map<Field, Integer> columns,
      StringBuilder currency) {
    for (HeaderSpelling spelling : spec.headers()) {
      int column = header.find(spelling);
      if (column >= 0 && !columns.containsValue(column)) {
        columns.put(field, column);
        if (field == Field.AMOUNT || field == Field.SPEND) {
          spelling.currency(header.folded().get(column)).ifPresent(currency::append);
        }
        return;
      }
    }
  }

  private static String wanted(Layout layout, List<Field> group) {
    return group.stream()
        .filter(layout.columns()::containsKey)
        .map(field -> field.word() + accepted(layout.columns().get(field)))
        .collect(Collectors.joining(" or "));
  }

  private static String accepted(@Nullable ColumnSpec spec) {
    if (spec == null || spec.headers().isEmpty()) {
      return "";
    }
    String more = spec.headers().size() > SHOWN ? " …" : "";
    return spec.headers().stream()
        .limit(SHOWN)
        .map(HeaderSpelling::example)
        .collect(Collectors.joining(", ", " (accepted: ", more + ")"));
  }

  private static @Nullable String duplicate(
      HeaderCandidate header, Map<Field, Integer> columns, Layout.Marks marks) {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    header.folded().stream().filter(name -> !once.add(name)).forEach(twice::add);
    return columns.values().stream()
        .filter(column -> twice.contains(header.folded().get(column)))
        .filter(column -> !marks.repeats().contains(header.folded().get(column)))
        .map(header.cells()::get)
        .findFirst()
        .orElse(null);
  }
}
