package io.buyin.story;

import io.buyin.measure.AskOutlook;
import io.buyin.settings.Settings;
import java.util.List;
import java.util.Optional;

/** What is asked, as cover, summary, ask page and mail word it: stated, never computed. */
final class Asking {

  private final Ground ground;
  private final Words words;

  Asking(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  Phrase sentence() {
    return words.stated(ground.ask().sentence(), "idea.ask.sentence");
  }

  Phrase decision() {
    return words.stated(ground.ask().decision(), "idea.ask.decision");
  }

  Phrase idea() {
    return words.stated(ground.settings().idea().title(), "idea.title");
  }

  Phrase from() {
    return words.stated(ground.settings().idea().from(), "idea.from");
  }

  /** {@code 16 July}. */
  Phrase meetingDay() {
    return words.dayAndMonth(ground.settings().meeting().date());
  }

  Phrase meetingDate() {
    return words.date(ground.settings().meeting().date());
  }

  /** {@code €420k once, €180k a year}. */
  Phrase cost() {
    Settings.Ask ask = ground.ask();
    Phrase once = words.value(ground.money(ask.costOnce()), Behind.stated("idea.ask.cost-once"));
    Phrase yearly =
        words.value(ground.money(ask.costPerYear()), Behind.stated("idea.ask.cost-per-year"));
    String key =
        ask.costPerYear() == 0
            ? "ask.cost.once"
            : ask.costOnce() == 0 ? "ask.cost.yearly" : "ask.cost.both";
    return words.line(key).with("once", once).with("yearly", yearly).phrase();
  }

  /** The fiscal years of the outlook; none where it cannot be computed. */
  List<AskOutlook.Year> years() {
    AskOutlook outlook = ground.measured().outlook();
    return outlook == null ? List.of() : outlook.years();
  }

  /** The last year of the outlook, when the idea has run longest. */
  Optional<AskOutlook.Year> lastYear() {
    List<AskOutlook.Year> years = years();
    return years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
  }

  Phrase yearName(AskOutlook.Year year) {
    return ground.periods().fiscalYear(year.fiscalYear().first());
  }
}
