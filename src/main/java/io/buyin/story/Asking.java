package io.buyin.story;

import io.buyin.measure.AskOutlook;
import io.buyin.measure.Grade;
import io.buyin.settings.Idea;
import java.util.List;
import java.util.regex.Pattern;

/** What is asked, as cover, summary, ask page and mail word it: stated, never computed. */
final class Asking {

  private static final Pattern FULL_STOP = Pattern.compile("\\.$");

  private final Ground ground;
  private final Words words;

  Asking(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  Phrase sentence() {
    return words.stated(ground.ask().sentence(), "idea.ask.sentence");
  }

  /** What a yes means; empty where only the sentence says it. */
  Phrase decision() {
    return words.stated(ground.ask().decision(), "idea.ask.decision");
  }

  /** The decision, or the whole sentence where that is all that is stated; without a full stop. */
  Phrase what() {
    return isDecisionStated() ? decision() : sentenceInSentence();
  }

  /** What is asked, without a full stop of its own. */
  Phrase sentenceInSentence() {
    String sentence = FULL_STOP.matcher(sentence().text()).replaceAll("");
    return words.named(sentence, Behind.stated("idea.ask.sentence"));
  }

  boolean isDecisionStated() {
    return !ground.ask().decision().isBlank();
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

  /** {@code €420k once, €180k a year}, or that none is stated. */
  Phrase cost() {
    Idea.Ask ask = ground.ask();
    if (!ask.hasCost()) {
      return words.text("ask.cost.none");
    }
    String key =
        ask.costPerYear() == 0
            ? "ask.cost.once"
            : ask.costOnce() == 0 ? "ask.cost.yearly" : "ask.cost.both";
    return words
        .line(key)
        .with("once", () -> amount(ask.costOnce(), "idea.ask.cost-once"))
        .with("yearly", () -> amount(ask.costPerYear(), "idea.ask.cost-per-year"))
        .phrase();
  }

  /** {@code €420k once and €180k a year}: as part of a sentence. */
  Phrase costInSentence() {
    Idea.Ask ask = ground.ask();
    return ask.costPerYear() == 0 || ask.costOnce() == 0
        ? cost()
        : words
            .line("ask.cost.sentence")
            .with("once", amount(ask.costOnce(), "idea.ask.cost-once"))
            .with("yearly", amount(ask.costPerYear(), "idea.ask.cost-per-year"))
            .phrase();
  }

  private Phrase amount(long amount, String key) {
    return words.value(ground.money(amount), Behind.stated(key));
  }

  /** "Net effect" of the first and the last fiscal year; empty below grade B. */
  Phrase netEffect() {
    List<AskOutlook.Year> years = years();
    if (years.isEmpty() || !years.stream().allMatch(year -> year.net().grade().atLeast(Grade.B))) {
      return Phrase.EMPTY;
    }
    AskOutlook.Year first = years.get(0);
    AskOutlook.Year last = years.get(years.size() - 1);
    return words
        .line("summary.net")
        .with("net", net(first))
        .with("year", yearName(first))
        .with("lastNet", net(last))
        .with("lastYear", yearName(last))
        .phrase();
  }

  Phrase net(AskOutlook.Year year) {
    return words.signed(year.net().value(), Behind.figure(year.net()));
  }

  /** The fiscal years of the outlook; none where it cannot be computed. */
  List<AskOutlook.Year> years() {
    AskOutlook outlook = ground.measured().outlook();
    return outlook == null ? List.of() : outlook.years();
  }

  Phrase yearName(AskOutlook.Year year) {
    return ground.periods().fiscalYear(year.fiscalYear().first());
  }
}
