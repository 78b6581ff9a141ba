package io.buyin.source;

import io.buyin.trouble.BuyinBug;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.Locale;

/** What is wrong with a record before its cells are read. */
final class Faults {

  private Faults() {}

  static Trouble of(Shape shape, RawRow row, Recognised export) {
    Origin origin = Origin.ofLine(export.file().name(), row.line());
    return switch (shape) {
      case DAMAGED ->
          new Trouble(
              "quote-stray",
              origin,
              "text follows a closing quotation mark.",
              "Double the quotation marks inside the cell, or export the file again.");
      case NUL ->
          new Trouble(
              "character-nul",
              origin,
              "has a NUL character, which no text has.",
              "Export the file again, as UTF-8.");
      case RAGGED, SINGLE -> width(origin, shape == Shape.SINGLE ? 1 : row.cells().size(), export);
      case DATA, EXCLUDED, TOOL_ERROR -> throw new BuyinBug(shape + " is no fault");
    };
  }

  private static Trouble width(Origin origin, int found, Recognised export) {
    int expected = export.headers().size();
    return new Trouble(
        "row-width",
        origin,
        String.format(
            Locale.ROOT, "expected %,d cells as in the header but found %,d.", expected, found),
        found < expected
            ? "Export the file again, or add what is missing at the end of the row."
            : "Put cells with a " + export.dialect().delimiterName() + " in quotation marks.");
  }
}
