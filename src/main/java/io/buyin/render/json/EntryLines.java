package io.buyin.render.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Sets JSON an entry a line: each field of the whole, and each entry of a list or part right below
 * it. What is inside an entry stands in its line. A line ends alike on every machine.
 */
final class EntryLines implements Indenter {

  private static final int DEEPEST = 3;

  private EntryLines() {}

  static PrettyPrinter printer() {
    Separators close =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.NONE)
            .withObjectEntrySpacing(Spacing.NONE)
            .withArrayElementSpacing(Spacing.NONE);
    EntryLines lines = new EntryLines();
    return new DefaultPrettyPrinter(close).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  @Override
  public void writeIndentation(JsonGenerator json, int level) {
    if (level < DEEPEST) {
      json.writeRaw('\n');
    }
  }

  @Override
  public boolean isInline() {
    return false;
  }
}
