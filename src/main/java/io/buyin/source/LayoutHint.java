package io.buyin.source;

/** What to write, and where, so that a column is read one way. */
final class LayoutHint {

  private LayoutHint() {}

  /**
   * @param one a setting of the column, such as {@code decimal: comma}
   * @param other another one; empty where there is one only
   */
  static String forColumn(Layout layout, Field field, String one, String other) {
    String column = String.format(java.util.Locale.ROOT, "columns: {%s: {%s}}", field.word(), one);
    String or = other.isEmpty() ? "" : String.format(java.util.Locale.ROOT, " (or %s)", other);
    if (layout.own()) {
      return String.format(
          java.util.Locale.ROOT, "In your layout %s say %s%s.", layout.id(), column, or);
    }
    return String.format(
        java.util.Locale.ROOT,
        "Beside buyin.yaml, in a file layouts/own.yaml, write three lines: id: own, like: %s and"
            + " %s%s.",
        layout.id(),
        column,
        or);
  }
}
