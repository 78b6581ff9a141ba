package io.buyin.render.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Sets the Brief an entry a line: each field of the whole, and each slide, token, figure and row of
 * a list right below it. What is inside an entry stands in its line.
 */
final class BriefPrinter extends DefaultPrettyPrinter {

  private static final int DEEPEST = 3;

  private static final Separators CLOSE =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Spacing.NONE)
          .withObjectEntrySpacing(Spacing.NONE)
          .withArrayElementSpacing(Spacing.NONE);

  BriefPrinter() {
    super(CLOSE);
    indentObjectsWith(new Lines());
    indentArraysWith(new Lines());
  }

  private BriefPrinter(BriefPrinter same) {
    super(same);
  }

  @Override
  public BriefPrinter createInstance() {
    return new BriefPrinter(this);
  }

  /** A line feed where what begins is not too deep, whatever the machine's line ends are. */
  private static final class Lines implements Indenter {

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
}
