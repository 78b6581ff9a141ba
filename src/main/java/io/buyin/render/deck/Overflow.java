package io.buyin.render.deck;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts that fit nowhere, collected over a whole deck so that all of them are named at once. */
final class Overflow {

  private final List<Trouble> troubles = new ArrayList<>();

  /** Notes a text that needs more height than its place has, at the smallest size allowed. */
  void note(int slide, String place, String text, long needed, long available) {
    String sentence =
        String.format(
            Locale.ROOT,
            "the text of %d characters needs %.2f in of height but its place has %.2f in: \"%s\".",
            text.length(),
            (double) needed / Grid.INCH,
            (double) Math.max(0, available) / Grid.INCH,
            text);
    add(
        slide,
        place,
        sentence,
        "Shorten this text in the settings, or let a shorter remark be quoted.");
  }

  /** Notes a table that needs more height than the page has; no row may be left out silently. */
  void noteRows(int slide, String place, long needed, long available) {
    String sentence =
        String.format(
            Locale.ROOT,
            "the rows need %.2f in of height but their place has %.2f in.",
            (double) needed / Grid.INCH,
            (double) Math.max(0, available) / Grid.INCH);
    add(slide, place, sentence, "Shorten the texts of these rows in the settings, or name fewer.");
  }

  private void add(int slide, String place, String sentence, String remedy) {
    Origin origin = Origin.ofFile("deck slide " + slide).at(place);
    troubles.add(new Trouble("text-does-not-fit", origin, sentence, remedy));
  }

  /**
   * @throws Stop if any text did not fit
   */
  void stopIfAny() {
    if (!troubles.isEmpty()) {
      throw new Stop(ExitCode.SETTINGS_REFUSED, troubles.stream().sorted().toList());
    }
  }
}
