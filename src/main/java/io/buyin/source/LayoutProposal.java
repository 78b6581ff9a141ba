package io.buyin.source;

import io.buyin.fact.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A layout file for an export that no layout fits, ready to be saved: what its headers say, what
 * its cells suggest, and in comments what only a person can say.
 */
final class LayoutProposal {

  private final InboxFile file;
  private final HeaderCandidate header;
  private final Layout plain;
  private final ColumnProfiles profiles;
  private final Map<Field, Integer> named = new EnumMap<>(Field.class);
  private final Map<Field, Integer> guessed = new EnumMap<>(Field.class);

  private LayoutProposal(
      InboxFile file, HeaderCandidate header, LayoutMatch nearest, ColumnProfiles profiles) {
    this.file = file;
    this.header = header;
    this.plain = nearest.layout();
    this.profiles = profiles;
    named.putAll(nearest.columns());
    plain.required().forEach(this::guess);
  }

  /** The text of the file; empty where the header has fewer than two columns. */
  static String of(
      InboxFile file,
      Dialect dialect,
      HeaderCandidate header,
      List<Layout> layouts,
      Limits limits) {
    if (header.cells().size() < 2) {
      return "";
    }
    ColumnProfiles profiles = ColumnProfiles.of(file, dialect, header, limits);
    List<Layout> plain =
        layouts.stream().filter(layout -> layout.backing() == Layout.Backing.PLAIN).toList();
    LayoutMatch nearest =
        plain.stream()
            .map(layout -> LayoutMatch.of(layout, header))
            .filter(match -> match.columns().size() > 1)
            .max(java.util.Comparator.comparingInt(match -> match.columns().size()))
            .orElseGet(() -> likely(plain, header, profiles));
    return new LayoutProposal(file, header, nearest, profiles).text();
  }

  private static LayoutMatch likely(
      List<Layout> plain, HeaderCandidate header, ColumnProfiles profiles) {
    Kind kind = profiles.kind();
    return plain.stream()
        .filter(layout -> layout.kind() == kind)
        .map(layout -> LayoutMatch.of(layout, header))
        .findFirst()
        .orElseThrow();
  }

  /** A column whose cells could be one of these fields, where no header says so. */
  private void guess(List<Field> group) {
    if (group.stream().anyMatch(named::containsKey)) {
      return;
    }
    for (Field field : group) {
      @Nullable Integer column = profiles.likely(field, taken());
      if (column != null) {
        guessed.put(field, column);
        return;
      }
    }
  }

  private Set<Integer> taken() {
    Set<Integer> taken = new TreeSet<>(named.values());
    taken.addAll(guessed.values());
    return taken;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    text.append("id: ").append(slug()).append('\n');
    text.append("title: ").append(quoted(file.name())).append('\n');
    text.append("kind: ").append(plain.kind().word());
    text.append("   # or another one, see docs/layouts.md\n");
    text.append("accumulation: ")
        .append(plain.accumulation().name().toLowerCase(Locale.ROOT))
        .append("   # snapshot: a newer export replaces an older one; log: it adds to it\n");
    text.append("required:\n");
    plain.required().forEach(group -> text.append("  - ").append(words(group)).append('\n'));
    text.append("columns:\n");
    columns().forEach((field, line) -> text.append(line).append('\n'));
    text.append(unused());
    return text.toString();
  }

  private Map<Field, String> columns() {
    Map<Field, String> lines = new LinkedHashMap<>();
    named.forEach((field, column) -> lines.put(field, line(field, column)));
    guessed.forEach(
        (field, column) ->
            lines.put(field, line(field, column) + "   # by its cells; correct it if it is wrong"));
    for (List<Field> group : plain.required()) {
      if (group.stream().noneMatch(lines::containsKey)) {
        lines.put(
            group.get(0),
            "#  "
                + group.get(0).word()
                + ": [HEADER]   # FILL IN, or say it for all rows under constants:");
      }
    }
    return lines;
  }

  private String line(Field field, int column) {
    return "  " + field.word() + ": [" + quoted(header.cells().get(column)) + "]";
  }

  private String unused() {
    List<String> free = new ArrayList<>();
    Set<Integer> taken = taken();
    for (int i = 0; i < header.cells().size(); i++) {
      if (!taken.contains(i) && !header.cells().get(i).isBlank()) {
        free.add(quoted(header.cells().get(i)));
      }
    }
    String fields =
        Field.of(plain.kind()).stream().map(Field::word).collect(Collectors.joining(", "));
    return (free.isEmpty() ? "" : "# not used yet: " + String.join(", ", free) + "\n")
        + "# fields of this kind: "
        + fields
        + "\n";
  }

  private static String words(List<Field> group) {
    return group.stream().map(Field::word).collect(Collectors.joining(" | "));
  }

  private String slug() {
    String plainName =
        Normalizer.normalize(file.name().replaceFirst("\\.[^.]*$", ""), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return plainName.isEmpty() ? "own" : "own-" + plainName;
  }

  private static String quoted(String text) {
    String plain = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    return "\"" + plain.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
