package io.buyin.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parts of a layout file that tell exports and rows apart. */
final class LayoutParts {

  static final Layout.Marks NO_MARKS =
      new Layout.Marks(List.of(), List.of(), List.of(), List.of(), 1, false, List.of());

  private static final List<String> EXCLUDE_KEYS =
      List.of("totals", "footer", "error_column", "rows_after_header", "rows");
  private static final int MOST_HEADER_ROWS = 3;

  private LayoutParts() {}

  static Layout.Marks marks(LayoutNode root, Layout.Marks base) {
    return new Layout.Marks(
        texts(root, "signature", base.signature()),
        texts(root, "preamble", base.preamble()),
        texts(root, "unless", base.unless()),
        texts(root, "repeats", base.repeats()),
        headerRows(root, base),
        root.flag("answers", base.answers()),
        texts(root, "ignored", base.ignored()));
  }

  /**
   * Marks of a base layout that give way to columns stated for it: a header that an own column
   * names does not rule the export out, and a column named for words holds the answers.
   */
  static Layout.Marks yielding(Layout.Marks base, Map<Field, ColumnSpec> stated) {
    return new Layout.Marks(
        base.signature(),
        base.preamble(),
        base.unless().stream().filter(header -> !isStated(header, stated)).toList(),
        base.repeats(),
        base.headerRows(),
        base.answers() && !stated.containsKey(Field.WORDS),
        base.ignored());
  }

  private static boolean isStated(String header, Map<Field, ColumnSpec> stated) {
    return stated.values().stream()
        .flatMap(spec -> spec.headers().stream())
        .anyMatch(spelling -> Star.matches(header, spelling.folded()));
  }

  static Exclusions exclusions(@Nullable LayoutNode node) {
    if (node == null) {
      return Exclusions.NONE;
    }
    node.allowOnly(EXCLUDE_KEYS);
    return new Exclusions(
        folded(node.texts("totals")),
        folded(node.texts("footer")),
        folded(node.texts("error_column")),
        node.number("rows_after_header", 0),
        rows(node.mapping("rows")));
  }

  private static int headerRows(LayoutNode root, Layout.Marks base) {
    int rows = root.number("header_rows", base.headerRows());
    if (rows < 1 || rows > MOST_HEADER_ROWS) {
      throw root.wrong("header_rows", "1, 2 or 3");
    }
    return rows;
  }

  private static Map<String, List<String>> rows(@Nullable LayoutNode node) {
    Map<String, List<String>> rows = new TreeMap<>();
    if (node != null) {
      node.keys().forEach(header -> rows.put(Fold.of(header), folded(node.texts(header))));
    }
    return rows;
  }

  private static List<String> texts(LayoutNode root, String key, List<String> otherwise) {
    return root.has(key) ? folded(root.texts(key)) : otherwise;
  }

  private static List<String> folded(List<String> patterns) {
    return patterns.stream().map(Star::fold).toList();
  }
}
