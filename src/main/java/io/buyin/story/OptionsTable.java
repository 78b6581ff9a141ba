package io.buyin.story;

import io.buyin.measure.AskOutlook;
import io.buyin.measure.Figure;
import io.buyin.measure.Forecast;
import io.buyin.measure.OptionOutlook;
import io.buyin.quantity.Money;
import io.buyin.settings.Idea.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The options side by side: costs and words as stated, effects as computed. */
final class OptionsTable {

  static final int MOST = 3;

  private static final double LABEL_WIDTH = 2.25;
  private static final double OPTIONS_WIDTH = 9.88;
  private static final int YEARS_TO_PAY_BACK = 5;

  private final Ground ground;
  private final Words words;
  private final List<Column> columns = new ArrayList<>();
  private final @Nullable Forecast forecast;

  OptionsTable(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
    this.forecast = ForecastPage.isPossible(ground) ? ground.measured().forecast() : null;
    List<Option> stated = ground.settings().idea().options();
    for (OptionOutlook outlook : ground.measured().options()) {
      columns.add(new Column(stated.get(outlook.index()), outlook));
    }
    while (columns.size() > MOST) {
      columns.remove(lastNotRecommended());
    }
  }

  /** An option as stated and what was computed of it. */
  record Column(Option option, OptionOutlook outlook) {

    String key(String field) {
      return "idea.options." + (outlook.index() + 1) + "." + field;
    }

    /** A for the first option of the settings. */
    String letter() {
      return Character.toString('A' + outlook.index());
    }
  }

  private int lastNotRecommended() {
    int last = columns.size() - 1;
    return columns.get(last).option().recommended() ? last - 1 : last;
  }

  /** Index of the recommended column, the labels being the first; -1 where none is. */
  int recommended() {
    return columns.stream()
        .filter(column -> column.option().recommended())
        .map(column -> columns.indexOf(column) + 1)
        .findFirst()
        .orElse(-1);
  }

  /** Null where none is recommended. */
  @Nullable Column recommendedColumn() {
    int index = recommended();
    return index < 0 ? null : columns.get(index - 1);
  }

  Slide.Table table() {
    List<Phrase> header = new ArrayList<>(List.of(words.text("ask.options.header")));
    columns.stream().map(this::name).forEach(header::add);
    List<Double> widths =
        new ArrayList<>(Collections.nCopies(columns.size(), OPTIONS_WIDTH / columns.size()));
    widths.add(0, LABEL_WIDTH);
    return new Slide.Table(widths, header, rows(), List.of());
  }

  private List<List<Phrase>> rows() {
    List<List<Phrase>> rows = new ArrayList<>();
    rows.add(row(words.text("ask.options.cost"), this::cost));
    rows.add(row(words.text("ask.options.net"), this::net));
    if (forecast != null && !isSameForAll()) {
      rows.add(
          row(
              words
                  .line("ask.options.forecast")
                  .with("year", ground.periods().name(forecast.fiscalYear()))
                  .phrase(),
              this::forecast));
      Forecast.Target target = forecast.target();
      if (target != null) {
        Phrase amount = words.value(target.amount(), Behind.stated(target.source()));
        rows.add(
            row(
                words.line("ask.options.target").with("target", amount).phrase(),
                column -> against(column, forecast, target)));
      }
    }
    rows.add(row(words.text("ask.options.payback"), this::payback));
    rows.add(
        row(
            words.text("ask.options.risk"),
            column -> stated(column.option().risk(), column.key("risk"))));
    rows.add(
        row(
            words.text("ask.options.reversible"),
            column -> stated(column.option().reversible(), column.key("reversible"))));
    return rows;
  }

  /** Whether every option has the same forecast, so that one sentence says it better. */
  private boolean isSameForAll() {
    return columns.size() > 1
        && columns.stream()
                .map(
                    column ->
                        Optional.ofNullable(column.outlook().forecast()).map(OptionsTable::told))
                .distinct()
                .count()
            == 1;
  }

  private static String told(Forecast.Scenario scenario) {
    Forecast.Outcomes range = scenario.range();
    return range == null
        ? exact(scenario.total())
        : exact(scenario.total()) + " " + exact(range.low()) + " " + exact(range.high());
  }

  private static String exact(Figure figure) {
    return figure.value().exact().stripTrailingZeros().toPlainString();
  }

  /** The forecast that all options share; empty where they differ, or none is known. */
  Phrase sharedForecast() {
    if (forecast == null || !isSameForAll() || columns.get(0).outlook().forecast() == null) {
      return Phrase.EMPTY;
    }
    Column any = columns.get(0);
    Forecast.Target target = forecast.target();
    Phrase against =
        target == null
            ? Phrase.EMPTY
            : words
                .line("ask.options.same-target")
                .with("target", words.value(target.amount(), Behind.stated(target.source())))
                .with("gap", against(any, forecast, target))
                .phrase();
    return words
        .line("ask.options.same")
        .with("year", ground.periods().name(forecast.fiscalYear()))
        .with("forecast", forecast(any))
        .with("against", against)
        .phrase();
  }

  private List<Phrase> row(Phrase label, Function<Column, Phrase> cell) {
    List<Phrase> row = new ArrayList<>(List.of(label));
    columns.stream().map(cell).forEach(row::add);
    return row;
  }

  private Phrase name(Column column) {
    Phrase name =
        words
            .line("ask.options.name")
            .with("letter", Runs.plain(column.letter()))
            .with("name", words.stated(column.option().name(), column.key("name")))
            .phrase();
    return column.option().recommended()
        ? words.line("ask.options.recommended").with("name", name).phrase()
        : name;
  }

  Phrase cost(Column column) {
    Option option = column.option();
    if (option.costOnce() == 0 && option.costPerYear() == 0) {
      return words.text("ask.options.no-cost");
    }
    String key = option.costPerYear() == 0 ? "once" : option.costOnce() == 0 ? "yearly" : "both";
    return words
        .line("ask.cost." + key)
        .with("once", () -> amount(option.costOnce(), column.key("cost-once")))
        .with("yearly", () -> amount(option.costPerYear(), column.key("cost-per-year")))
        .phrase();
  }

  private Phrase amount(long amount, String key) {
    return words.value(ground.money(amount), Behind.stated(key));
  }

  /** Every fiscal year, negative ones included. */
  private Phrase net(Column column) {
    List<Phrase> years = column.outlook().years().stream().map(this::net).toList();
    return years.isEmpty() ? words.text("ask.options.unknown") : Runs.list(years, Runs.plain(", "));
  }

  private Phrase net(AskOutlook.Year year) {
    Money net = (Money) year.net().value();
    int sign = net.amount().signum();
    Phrase said =
        sign == 0 ? words.value(year.net()) : words.signed(net, Behind.figure(year.net()));
    Tone tone = sign == 0 ? Tone.INK : sign < 0 ? Tone.UNFAVOURABLE : Tone.FAVOURABLE;
    return words
        .line("ask.options.year")
        .with("year", ground.periods().fiscalYear(year.fiscalYear().first()))
        .with("net", Runs.toned(said, tone))
        .phrase();
  }

  private Phrase forecast(Column column) {
    Forecast.Scenario scenario = column.outlook().forecast();
    if (scenario == null) {
      return words.text("ask.options.unknown");
    }
    Phrase total = words.value(scenario.total());
    Forecast.Outcomes range = scenario.range();
    return range == null
        ? total
        : words
            .line("ask.options.range")
            .with("total", total)
            .with("low", words.value(range.low()))
            .with("high", words.value(range.high()))
            .phrase();
  }

  private Phrase against(Column column, Forecast known, Forecast.Target target) {
    Forecast.Scenario scenario = column.outlook().forecast();
    if (scenario == null) {
      return words.text("ask.options.unknown");
    }
    Phrase year = ground.periods().name(known.fiscalYear());
    Phrase gap = new ForecastGaps(ground, known, year).gap(scenario.total(), target);
    Forecast.Outcomes range = scenario.range();
    return range == null || range.chance() == null
        ? gap
        : Runs.list(List.of(gap, ForecastGaps.odds(words, range.chance())), Runs.plain(", "));
  }

  private Phrase payback(Column column) {
    OptionOutlook outlook = column.outlook();
    if (outlook.payback() != null) {
      return words.line("ask.options.months").with("n", words.value(outlook.payback())).phrase();
    }
    if (outlook.paysBack()) {
      return words
          .line("ask.options.not-paid")
          .with("n", words.count(YEARS_TO_PAY_BACK, Behind.rule("payback-years")))
          .phrase();
    }
    boolean free = column.option().costOnce() == 0 && column.option().costPerYear() == 0;
    return words.text(free ? "ask.options.not-applicable" : "ask.options.unknown");
  }

  private Phrase stated(String text, String key) {
    return text.isBlank() ? words.text("ask.options.not-stated") : words.stated(text, key);
  }
}
