package io.buyin.story;

import io.buyin.measure.AskOutlook;
import io.buyin.measure.Interval;
import io.buyin.quantity.Money;
import io.buyin.settings.Idea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is asked and what it means per fiscal year, stated and computed kept apart. */
final class AskPage {

  /** Part of the cost up to which a sum above zero is told as about even. */
  private static final BigDecimal ABOUT_EVEN = new BigDecimal("0.1");

  private static final String METHOD = "ask.method";

  /** Where nothing can be modelled, since margin or ramp is not stated. */
  private static final String COST_ONLY = "ask.method-stated";

  private static final int NO_OPTIONS = -1;
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
    boolean choosing = !ground.measured().options().isEmpty();
    OptionsTable options = new OptionsTable(ground);
    Phrase title = choosing ? title(options) : title();
    Slide.Table table = choosing ? options.table() : table(outlook);
    Phrase note = choosing ? options.sharedForecast() : note(outlook);
    Phrase heading = choosing ? Phrase.EMPTY : heading(outlook);
    List<Slide.Box> boxes = boxes();
    Slide.Frame frame =
        framing.close(
            "ask",
            telling.agenda().numberOf(Agenda.Page.ASK),
            new Framing.Heading(words.text("ask.kicker"), title),
            choosing ? optionsMethod(outlook) : method(),
            List.of(new OutlookLacks(ground).keys()));
    int recommended = choosing ? options.recommended() : NO_OPTIONS;
    return new Slide.Ask(frame, heading, table, recommended, note, boxes);
  }

  private Phrase heading(@Nullable AskOutlook outlook) {
    return words.text("ask.heading." + (outlook == null ? kind() : "outlook"));
  }

  private Phrase note(@Nullable AskOutlook outlook) {
    return outlook == null
        ? words.line("ask.note." + kind()).with("lacks", this::lacks).phrase()
        : new OutlookNote(ground, outlook).phrase();
  }

  private Phrase lacks() {
    return new OutlookLacks(ground).phrase();
  }

  /** A table of options leaves no room for a note; what stands behind it is told as its source. */
  private Phrase optionsMethod(@Nullable AskOutlook outlook) {
    Phrase stated = method();
    return outlook == null
        ? words
            .line("ask.options-method.stated")
            .with("stated", stated)
            .with("lacks", this::lacks)
            .phrase()
        : words
            .line("ask.options-method.computed")
            .with("stated", stated)
            .with("rate", words.value(outlook.winRate()))
            .with("deal", words.value(outlook.meanDeal()))
            .with("cycle", words.value(outlook.cycle()))
            .with("first", words.month(outlook.firstLanding()))
            .phrase();
  }

  /** The recommended option; the ask itself where none is. */
  private Phrase title(OptionsTable options) {
    OptionsTable.Column best = options.recommendedColumn();
    return best == null
        ? title()
        : Titles.fitting(
            title("ask.title.option", options, best),
            () -> title("ask.title.option-short", options, best));
  }

  private Phrase title(String key, OptionsTable options, OptionsTable.Column best) {
    return words
        .line(key)
        .with("letter", Runs.plain(best.letter()))
        .with("name", words.stated(best.option().name(), best.key("name")))
        .with("cost", () -> words.lowered(options.cost(best)))
        .phrase();
  }

  private Slide.Table table(@Nullable AskOutlook outlook) {
    if (outlook != null) {
      return new OutlookTable(ground, outlook.years()).table();
    }
    return ground.ask().hasCost()
        ? new CostTable(ground).table()
        : new RequestTable(ground).table();
  }

  /** What is said where nothing can be said of what it brings. */
  private String kind() {
    return ground.ask().hasCost() ? "cost-only" : "no-cost";
  }

  private Phrase title() {
    List<AskOutlook.Year> years = asking.years();
    if (years.isEmpty()) {
      return words
          .line("ask.title." + kind())
          .with("cost", asking::cost)
          .with("day", asking::meetingDay)
          .phrase();
    }
    AskOutlook.Year first = years.get(0);
    int turn = years.size() - 1;
    BigDecimal sum = sum(years, turn);
    boolean paidBack = sum.signum() >= 0 && first.net().value().exact().signum() < 0;
    return Titles.fitting(
        title(paidBack ? turned(years.subList(0, turn + 1)) : "sum", years, turn).phrase(),
        () -> title("short", years, turn).phrase());
  }

  /** Paid back where more than a rest is left, or something at the low end of the win rate, too. */
  private String turned(List<AskOutlook.Year> years) {
    BigDecimal sum = sum(years, years.size() - 1);
    BigDecimal rest = OutlookNote.sum(years, AskOutlook.Year::cost).multiply(ABOUT_EVEN);
    boolean clear = sum.compareTo(rest) > 0 || lowest(years).signum() > 0;
    return clear ? "paid-back" : "about-even";
  }

  /** The sum at the low end of the win rate's interval; zero where it has none. */
  private BigDecimal lowest(List<AskOutlook.Year> years) {
    AskOutlook outlook = Objects.requireNonNull(ground.measured().outlook());
    Interval interval = outlook.winRate().interval();
    return interval == null
        ? BigDecimal.ZERO
        : OutlookNote.sumAt(years, outlook.winRate(), interval.lower());
  }

  private Sentence title(String key, List<AskOutlook.Year> years, int turn) {
    AskOutlook.Year first = years.get(0);
    AskOutlook.Year year = years.get(turn);
    Money sum = Money.of(sum(years, turn), ground.currency());
    return words
        .line("ask.title." + key)
        .with("cost", asking.cost())
        .with("net", () -> asking.net(first))
        .with("year", () -> asking.yearName(first))
        .with("sum", words.signed(sum, Behind.figure(year.net())))
        .with("turn", asking.yearName(year));
  }

  private static BigDecimal sum(List<AskOutlook.Year> years, int to) {
    return OutlookNote.sum(years.subList(0, to + 1), AskOutlook.Year::net);
  }

  static List<Double> widths(int years) {
    List<Double> widths = new ArrayList<>(List.of(LABEL_WIDTH));
    for (int i = 0; i < years; i++) {
      widths.add(YEAR_WIDTH);
    }
    return widths;
  }

  static List<Integer> columns(int years) {
    return IntStream.rangeClosed(1, years).boxed().toList();
  }

  private Phrase method() {
    LocalDate day = ground.ask().statedOn();
    if (day == null) {
      return words.text("ask.method-plain");
    }
    return words
        .line(ground.ask().margin() == null || ground.ask().ramp() == null ? COST_ONLY : METHOD)
        .with("who", words.stated(ground.ask().statedBy(), "idea.ask.stated-by"))
        .with("day", words.date(day))
        .phrase();
  }

  private List<Slide.Box> boxes() {
    List<Slide.Box> boxes = new ArrayList<>();
    if (ground.ask().hasCost() || asking.isDecisionStated()) {
      boxes.add(decide());
    }
    Idea.StopRule rule = ground.ask().stopRule();
    boxes.add(rule == null ? safeguard() : new StopRuleBox(ground, rule).box());
    boxes.add(
        new Slide.Box(
            words.text("ask.box.not-yet"),
            words.stated(ground.ask().notYet(), "idea.ask.not-yet")));
    return boxes.stream().filter(box -> !box.text().isEmpty()).toList();
  }

  private Slide.Box decide() {
    return new Slide.Box(
        words.line("ask.box.decide").with("day", asking.meetingDay()).phrase(),
        words
            .line(ground.ask().hasCost() ? "ask.box.decide-text" : "ask.box.decide-plain")
            .with("decision", asking.what())
            .with("cost", asking::cost)
            .phrase());
  }

  private Slide.Box safeguard() {
    return new Slide.Box(
        words.text("ask.box.safeguard"),
        words.stated(ground.ask().safeguard(), "idea.ask.safeguard"));
  }
}
