package io.buyin.source;

import io.buyin.fact.Kind;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** One layout file, read and checked. */
final class LayoutReader {

  private static final List<String> KEYS =
      List.of(
          "id",
          "like",
          "version",
          "title",
          "kind",
          "accumulation",
          "account_days",
          "backing",
          "signature",
          "preamble",
          "unless",
          "repeats",
          "header_rows",
          "answers",
          "ignored",
          "required",
          "columns",
          "constants",
          "id_from",
          "exclude",
          "missing",
          "ways",
          "unused");

  private final String file;
  private final boolean own;

  private LayoutReader(String file, boolean own) {
    this.file = file;
    this.own = own;
  }

  /** The operator's layout, which may be like a built-in one but for the keys it states. */
  static Layout readOwn(String file, String yaml, List<Layout> builtIn) {
    return new LayoutReader(file, true).ownLayout(yaml, builtIn);
  }

  /**
   * A built-in layout.
   *
   * @param file as messages name it
   * @throws Stop with {@link ExitCode#SETTINGS_REFUSED} if it is not a layout
   */
  static Layout read(String file, String yaml) {
    return new LayoutReader(file, false).layout(yaml);
  }

  private Layout ownLayout(String yaml, List<Layout> builtIn) {
    LayoutNode root = new LayoutNode(file, "", compose(yaml));
    if (!root.has("like")) {
      return layout(yaml);
    }
    root.allowOnly(KEYS);
    String like = root.text("like");
    Layout base =
        builtIn.stream()
            .filter(layout -> layout.id().equals(like))
            .findFirst()
            .orElseThrow(() -> root.wrong("like", "the id of a layout that `buyin layouts` lists"));
    return merged(root, base);
  }

  private static Layout merged(LayoutNode root, Layout base) {
    Map<Field, ColumnSpec> columns = new EnumMap<>(Field.class);
    columns.putAll(base.columns());
    Map<Field, ColumnSpec> stated = LayoutColumns.of(root, base.kind());
    stated.forEach((field, spec) -> columns.merge(field, spec, ColumnSpec::or));
    boolean saysWhereWordsAre = base.marks().answers() && stated.containsKey(Field.WORDS);
    Map<Field, String> constants = new EnumMap<>(Field.class);
    constants.putAll(base.constants());
    constants.putAll(constants(root, base.kind()));
    return new Layout(
        root.text("id"),
        root.number("version", base.version()),
        root.text("title", base.title()),
        base.kind(),
        base.accumulation(),
        root.flag("account_days", base.accountDays()),
        Layout.Backing.OWN,
        true,
        LayoutParts.marks(root, LayoutParts.yielding(base.marks(), stated)),
        root.has("required")
            ? required(root, base.kind())
            : saysWhereWordsAre ? with(base.required(), Field.WORDS) : base.required(),
        columns,
        constants,
        root.has("id_from") ? idFrom(root, base.kind()) : base.idFrom(),
        root.has("exclude") ? LayoutParts.exclusions(root.mapping("exclude")) : base.exclusions(),
        root.has("missing") ? missing(root) : base.missing(),
        root.has("ways") ? ways(root, base.kind()) : base.ways(),
        root.text("unused", base.unused()));
  }

  private static List<List<Field>> with(List<List<Field>> required, Field field) {
    return Stream.concat(required.stream(), Stream.of(List.of(field))).toList();
  }

  private static List<Field> idFrom(LayoutNode root, Kind kind) {
    return root.texts("id_from").stream().map(word -> field(root, "id_from", kind, word)).toList();
  }

  private static Set<String> missing(LayoutNode root) {
    return root.texts("missing").stream().map(Fold::of).collect(Collectors.toSet());
  }

  private Layout layout(String yaml) {
    LayoutNode root = new LayoutNode(file, "", compose(yaml));
    root.allowOnly(KEYS);
    Kind kind = root.choice("kind", words(Kind.values()));
    return new Layout(
        root.text("id"),
        root.number("version", 1),
        root.text("title"),
        kind,
        root.choice("accumulation", words(Layout.Accumulation.values())),
        root.flag("account_days", false),
        own ? Layout.Backing.OWN : root.choice("backing", words(Layout.Backing.values())),
        own,
        LayoutParts.marks(root, LayoutParts.NO_MARKS),
        required(root, kind),
        LayoutColumns.of(root, kind),
        constants(root, kind),
        idFrom(root, kind),
        LayoutParts.exclusions(root.mapping("exclude")),
        missing(root),
        ways(root, kind),
        root.text("unused", ""));
  }

  private Node compose(String yaml) {
    try {
      Yaml reader = new Yaml(new SafeConstructor(new LoaderOptions()));
      Node node = reader.compose(new StringReader(yaml));
      if (node != null) {
        return node;
      }
      throw broken(0, "is empty.");
    } catch (MarkedYAMLException e) {
      long line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1L;
      throw unreadable(line, yaml, String.valueOf(e.getProblem()));
    } catch (YAMLException e) {
      throw broken(0, "is not readable as YAML.");
    }
  }

  private Stop unreadable(long line, String yaml, String problem) {
    String written = yaml.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip();
    return new Stop(
        ExitCode.SETTINGS_REFUSED,
        new Trouble(
            "layout-invalid",
            new Origin(file, line, ""),
            "this layout is not readable as YAML at " + Quoted.of(written) + ": " + problem + ".",
            "If a value has a mark in it such as ? : # , [ ] or a leading *, put the value in"
                + " quotes, like \"Ok to quote?\"; docs/layouts.md shows an example."));
  }

  private Stop broken(long line, String sentence) {
    return new Stop(
        ExitCode.SETTINGS_REFUSED,
        new Trouble(
            "layout-invalid",
            new Origin(file, line, ""),
            "this layout " + sentence,
            "Correct it, or take the file away; docs/layouts.md shows an example."));
  }

  private static List<List<Field>> required(LayoutNode root, Kind kind) {
    return root.texts("required").stream()
        .map(
            group ->
                Arrays.stream(group.split("\\|"))
                    .map(word -> field(root, "required", kind, word.strip()))
                    .toList())
        .toList();
  }

  private static Map<Field, String> constants(LayoutNode root, Kind kind) {
    return byField(root.mapping("constants"), kind);
  }

  private static Map<Field, String> ways(LayoutNode root, Kind kind) {
    return byField(root.mapping("ways"), kind);
  }

  private static Map<Field, String> byField(@Nullable LayoutNode node, Kind kind) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    if (node != null) {
      node.keys().forEach(word -> texts.put(field(node, word, kind, word), node.text(word)));
    }
    return texts;
  }

  static Field field(LayoutNode node, String key, Kind kind, String word) {
    Field field = Field.of(kind, word);
    if (field == null) {
      List<String> known = Field.of(kind).stream().map(Field::word).toList();
      throw node.stop(
          key,
          null,
          "a layout of kind " + kind.word() + " has no field " + Quoted.of(word) + ".",
          "Use one of: " + String.join(", ", known) + ".");
    }
    return field;
  }

  static <E extends Enum<E>> Map<String, E> words(E[] values) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E value : values) {
      words.put(value.name().toLowerCase(Locale.ROOT), value);
    }
    return words;
  }
}
