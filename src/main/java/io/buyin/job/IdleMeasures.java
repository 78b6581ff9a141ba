package io.buyin.job;

import io.buyin.settings.Settings;
import io.buyin.story.ThemeMeasures;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.List;

/** Measures that a theme names and that bring it no page of evidence, each with what to do. */
final class IdleMeasures {

  private static final Origin SETTINGS = Origin.ofFile("buyin.yaml");

  private IdleMeasures() {}

  /** A measure that helps to choose voices is told only where its theme has no better one. */
  static List<Trouble> of(Settings settings) {
    List<Trouble> troubles = new ArrayList<>();
    for (ThemeMeasures.Idle idle : ThemeMeasures.idle(settings)) {
      if (!idle.voices() || !ThemeMeasures.canHavePage(settings, idle.theme())) {
        troubles.add(trouble(idle));
      }
    }
    return troubles;
  }

  private static Trouble trouble(ThemeMeasures.Idle idle) {
    String effect =
        idle.voices()
            ? "only helps to choose who is quoted beside the chain, the forecast or a goal; it"
                + " brings no page of evidence."
            : "does nothing: no page compares it.";
    return new Trouble(
        "measure-without-page",
        SETTINGS,
        "themes." + idle.theme() + ".measures: \"" + idle.measure() + "\" " + effect,
        "For a page of evidence name one of "
            + String.join(", ", ThemeMeasures.comparable())
            + ", if that is what people speak about; else leave the list empty.");
  }
}
