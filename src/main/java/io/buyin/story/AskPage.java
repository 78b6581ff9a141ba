package io.buyin.story;

import io.buyin.measure.AskOutlook;
import io.buyin.measure.Figure;
import io.buyin.measure.StopRuleCheck;
import io.buyin.quantity.Money;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is asked and what it means per fiscal year, stated and computed kept apart. */
final class AskPage {

  private static final double LABEL_WIDTH = 3.4;
  private static final double YEAR_WIDTH = 2.2;

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final Asking asking;

  private AskPage(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.asking = new Asking(ground);
  }

  static Slide.Ask compose(Telling telling) {
    return new AskPage(telling).page();
  }

  private Slide.Ask page() {
    Framing framing = new Framing(ground);
    framing.open();
    AskOutlook outlook = ground.measured().outlook();
    Phrase title = title();
    Slide.Table table = outlook == null ? new CostTable(ground).table() : table(outlook);
    Phrase note = outlook == null ? words.text("ask.note.cost-only") : note(outlook);
    List<Slide.Box> boxes = boxes();
    Slide.Frame frame =
        framing.close(
            "ask",
            telling.agenda().numberOfAsk(),
            new Framing.Heading(words.text("ask.kicker"), title),
            method(),
            List.of());
    Phrase heading = words.text(outlook == null ? "ask.heading.cost-only" : "ask.heading.outlook");
    return new Slide.Ask(frame, heading, table, note, boxes);
  }

  private Phrase title() {
    List<AskOutlook.Year> years = asking.years();
    if (years.isEmpty()) {
      return words.line("ask.title.cost-only").with("cost", asking.cost()).phrase();
    }
    AskOutlook.Year first = years.get(0);
    AskOutlook.Year last = years.get(years.size() - 1);
    return words
        .line("ask.title.outlook")
        .with("cost", asking.cost())
        .with("net", asking.net(first))
        .with("year", asking.yearName(first))
        .with("lastNet", asking.net(last))
        .with("lastYear", asking.yearName(last))
        .phrase();
  }

  private Slide.Table table(AskOutlook outlook) {
    List<AskOutlook.Year> years = outlook.years();
    List<Phrase> header = new ArrayList<>(List.of(words.text("ask.table.header")));
    years.forEach(year -> header.add(asking.yearName(year)));
    return new Slide.Table(
        widths(years.size()),
        header,
        List.of(
            row("ask.table.cost", years, year -> words.value(year.cost())),
            row("ask.table.contribution", years, year -> words.value(year.contribution())),
            row("ask.table.net", years, year -> verdict(year.net().value(), year.net())),
            sums(years)),
        columns(years.size()));
  }

  private List<Phrase> row(
      String key, List<AskOutlook.Year> years, Function<AskOutlook.Year, Phrase> cell) {
    List<Phrase> row = new ArrayList<>(List.of(words.text(key)));
    years.stream().map(cell).forEach(row::add);
    return row;
  }

  private List<Phrase> sums(List<AskOutlook.Year> years) {
    List<Phrase> row = new ArrayList<>(List.of(words.text("ask.table.sum")));
    BigDecimal sum = BigDecimal.ZERO;
    for (AskOutlook.Year year : years) {
      sum = sum.add(year.net().value().exact());
      row.add(verdict(Money.of(sum, ground.currency()), year.net()));
    }
    return row;
  }

  private Phrase verdict(Quantity amount, Figure figure) {
    Tone tone = amount.exact().signum() < 0 ? Tone.UNFAVOURABLE : Tone.FAVOURABLE;
    return Runs.toned(Runs.bold(words.signed(amount, Behind.figure(figure))), tone);
  }

  static List<Double> widths(int years) {
    List<Double> widths = new ArrayList<>(List.of(LABEL_WIDTH));
    for (int i = 0; i < years; i++) {
      widths.add(YEAR_WIDTH);
    }
    return widths;
  }

  static List<Integer> columns(int years) {
    return java.util.stream.IntStream.rangeClosed(1, years).boxed().toList();
  }

  private Phrase note(AskOutlook outlook) {
    Settings.Ramp ramp = Objects.requireNonNull(ground.ask().ramp());
    return words
        .line("ask.note.outlook")
        .with(
            "added", words.count(ramp.addedOpportunitiesPerMonth(), Behind.stated("idea.ask.ramp")))
        .with("from", words.date(ramp.from()))
        .with("rate", words.value(outlook.winRate()))
        .with("deal", words.value(outlook.meanDeal()))
        .with("margin", margin())
        .with("cycle", words.value(outlook.cycle()))
        .with("earliest", words.date(outlook.earliest()))
        .phrase();
  }

  private Phrase margin() {
    double margin = Objects.requireNonNull(ground.ask().margin());
    return words.value(
        new Share(BigDecimal.valueOf(margin), BigDecimal.ONE), Behind.stated("idea.ask.margin"));
  }

  private Phrase method() {
    return words
        .line("ask.method")
        .with("who", words.stated(ground.ask().statedBy(), "idea.ask.stated-by"))
        .with("day", words.date(ground.ask().statedOn()))
        .phrase();
  }

  private List<Slide.Box> boxes() {
    List<Slide.Box> boxes = new ArrayList<>();
    Phrase decide = words.line("ask.box.decide").with("day", asking.meetingDay()).phrase();
    boxes.add(
        new Slide.Box(
            decide,
            words
                .line("ask.box.decide-text")
                .with("decision", asking.decision())
                .with("cost", asking.cost())
                .phrase()));
    Settings.StopRule rule = ground.ask().stopRule();
    boxes.add(rule == null ? safeguard() : stopRule(rule));
    boxes.add(
        new Slide.Box(
            words.text("ask.box.not-yet"),
            words.stated(ground.ask().notYet(), "idea.ask.not-yet")));
    return boxes;
  }

  private Slide.Box safeguard() {
    return new Slide.Box(
        words.text("ask.box.safeguard"),
        words.stated(ground.ask().safeguard(), "idea.ask.safeguard"));
  }

  private Slide.Box stopRule(Settings.StopRule rule) {
    MeasureRef ref = MeasureRef.of(rule.measure());
    Quantity below = ground.quantity(ref.measure(), rule.below());
    Phrase text =
        words
            .line("ask.box.stop-text")
            .with("measure", ground.nameOf(ref))
            .with("below", words.value(below, Behind.stated("idea.ask.stop-rule.below")))
            .with("cases", words.count(rule.cases(), Behind.stated("idea.ask.stop-rule.cases")))
            .with("check", check(ground.measured().stopRule()))
            .phrase();
    return new Slide.Box(
        words.line("ask.box.stop").with("day", words.date(rule.by())).phrase(), text);
  }

  /** Whether the rule can decide anything by its day. */
  private Phrase check(@Nullable StopRuleCheck check) {
    if (check == null) {
      return Phrase.EMPTY;
    }
    Sentence sentence =
        words
            .line("ask.stop." + key(check))
            .with("expected", words.value(check.expectedCases()))
            .with("needed", words.count(check.casesNeeded(), Behind.figure(check.expectedCases())));
    Figure half = check.halfWidth();
    sentence.with("half", half == null ? Phrase.EMPTY : words.value(half));
    return sentence.phrase();
  }

  private static String key(StopRuleCheck check) {
    return switch (check.outcome()) {
      case DECIDABLE -> "decidable";
      case TOO_FEW_CASES -> "too-few";
      case TOO_WIDE -> check.casesNeeded() > 0 ? "too-wide" : "never";
      case NO_RATE -> "no-rate";
    };
  }
}
