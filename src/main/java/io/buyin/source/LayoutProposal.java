package io.buyin.source;

import io.buyin.fact.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
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

  private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::word).toList();

  private final InboxFile file;
  private final HeaderCandidate header;
  private final Layout layout;
  private final ColumnProfiles profiles;
  private final Map<Field, Integer> named = new EnumMap<>(Field.class);
  private final Map<Field, Integer> guessed = new EnumMap<>(Field.class);

  private LayoutProposal(
      InboxFile file, HeaderCandidate header, LayoutMatch nearest, ColumnProfiles profiles) {
    this.file = file;
    this.header = header;
    this.layout = nearest.layout();
    this.profiles = profiles;
    named.putAll(nearest.columns());
    layout.required().forEach(this::guess);
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
    LayoutMatch likely = new NearestLayout(header, layouts).of(profiles);
    LayoutMatch nearest = likely != null ? likely : new UnknownHeader(layouts).near(header);
    return nearest == null
        ? unclear(file)
        : new LayoutProposal(file, header, nearest, profiles).text();
  }

  /** Whether a proposal could tell nothing of the file. */
  static boolean isUnclear(String proposal) {
    return proposal.startsWith("#");
  }

  /** Where neither headers nor cells tell what kind of export it may be, none is guessed. */
  private static String unclear(InboxFile file) {
    return "# Neither headers nor cells tell what this is. If it is one of "
        + String.join(", ", KINDS)
        + ",\n# describe it as docs/layouts.md shows. If it is none, let buyin.yaml say so:\n"
        + "# ignore: ["
        + quoted(file.name())
        + "]\n";
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
    text.append(layout.backing() == Layout.Backing.PLAIN ? whole() : like());
    Map<Field, String> lines = columns();
    boolean none = lines.values().stream().allMatch(line -> line.startsWith("#"));
    text.append(none ? "#columns:\n" : "columns:\n");
    lines.values().forEach(line -> text.append(line).append('\n'));
    if (layout.kind() == Kind.FEEDBACK) {
      text.append(ConsentQuestion.in(header, taken(), profiles));
    }
    text.append(unused());
    return text.toString();
  }

  private String whole() {
    StringBuilder text = new StringBuilder();
    text.append("kind: ").append(layout.kind().word());
    text.append("   # or another one, see docs/layouts.md\n");
    text.append("accumulation: ")
        .append(layout.accumulation().name().toLowerCase(Locale.ROOT))
        .append("   # snapshot: a newer export replaces an older one; log: it adds to it\n");
    text.append("required:\n");
    layout.required().forEach(group -> text.append("  - ").append(words(group)).append('\n'));
    return text.toString();
  }

  /** Everything of a tool's layout, but for the marks that this export has not. */
  private String like() {
    List<String> signature =
        layout.marks().signature().stream()
            .filter(needed -> Star.choices(needed).anyMatch(header::has))
            .map(LayoutProposal::quoted)
            .toList();
    return "like: "
        + layout.id()
        + "   # "
        + layout.title()
        + ": kind "
        + layout.kind().word()
        + ", and all that is not said here\nsignature: ["
        + String.join(", ", signature)
        + "]   # headers that must be there\n";
  }

  private Map<Field, String> columns() {
    Map<Field, String> lines = new LinkedHashMap<>();
    if (layout.backing() == Layout.Backing.PLAIN) {
      named.forEach((field, column) -> lines.put(field, line(field, column)));
    }
    guessed.forEach(
        (field, column) ->
            lines.put(field, line(field, column) + "   # by its cells; correct it if it is wrong"));
    for (List<Field> group : layout.required()) {
      if (group.stream().noneMatch(field -> lines.containsKey(field) || isSaid(field))) {
        lines.put(
            group.get(0),
            "#  "
                + group.get(0).word()
                + ": [HEADER]   # FILL IN, or say it for all rows under constants:");
      }
    }
    return lines;
  }

  private boolean isSaid(Field field) {
    return named.containsKey(field) || layout.constants().containsKey(field);
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
        Field.of(layout.kind()).stream().map(Field::word).collect(Collectors.joining(", "));
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

  static String quoted(String text) {
    String plain = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    return "\"" + plain.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
