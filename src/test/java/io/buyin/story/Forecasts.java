package io.buyin.story;

import io.buyin.measure.AskOutlook;
import io.buyin.measure.BackTest;
import io.buyin.measure.Figure;
import io.buyin.measure.Forecast;
import io.buyin.measure.Grade;
import io.buyin.measure.OptionOutlook;
import io.buyin.measure.Weighing;
import io.buyin.quantity.Count;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import io.buyin.settings.Idea;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives an invented night a forecast of closed-won of social origin, and options. */
final class Forecasts {

  static final Period YEAR = Period.ofMonths(YearMonth.of(2026, 1), YearMonth.of(2026, 12));

  private final Night night;
  private Grade grade = Grade.B;
  private boolean tested = true;
  private long reaching = 3;
  private boolean landing = true;
  private Forecast.@Nullable Target target =
      new Forecast.Target((Money) Night.euros(3_600_000), "goals.social.target");

  private Forecasts(Night night) {
    this.night = night;
  }

  static Forecasts on(Night night) {
    return new Forecasts(night);
  }

  Forecasts graded(Grade value) {
    grade = value;
    return this;
  }

  Forecasts untested() {
    tested = false;
    return this;
  }

  Forecasts withoutTarget() {
    target = null;
    return this;
  }

  Forecasts landingLater() {
    landing = false;
    return this;
  }

  /** So many of the 13 outcomes reach the target without the roll-out. */
  Forecasts reaching(long outcomes) {
    reaching = outcomes;
    return this;
  }

  /** 1.24m won, 1.31m open, 0.61m new; the roll-out adds 0.52m. */
  Night night() {
    night.forecast =
        new Forecast(
            YEAR,
            "social",
            LocalDate.of(2026, 7, 12),
            money("forecast-won", "social", 1_240_000),
            money("forecast-open", "social", 1_310_000),
            money("forecast-new", "social", 610_000),
            money("forecast", "social", 3_160_000),
            tested
                ? outcomes("forecast", "social", new long[] {2_800_000, 3_400_000, reaching})
                : null,
            night.level("forecast-tests", "social", YEAR, new Count(tested ? 13 : 5), grade),
            tested ? night.level("forecast-error", "social", YEAR, Share.of(7, 100), grade) : null,
            new Forecast.Overdue(
                night.level("forecast-overdue-deals", "social", YEAR, new Count(4), grade),
                money("forecast-overdue", "social", 90_000)),
            target,
            landing ? scenario("social", 520_000) : null,
            YearMonth.of(landing ? 2026 : 2027, landing ? 11 : 2),
            Weighing.HISTORY,
            List.<BackTest.Point>of());
    return night;
  }

  /** Stay as is; the ask in two waves, recommended; everything at once, whose rates are unknown. */
  Night withOptions() {
    night();
    List<Idea.Option> stated =
        List.of(
            new Idea.Option("Stay as is", 0, 0, null, "Three regions keep waiting", "", false),
            new Idea.Option("Two waves", 420_000, 180_000, null, "Hiring three posts", "Yes", true),
            new Idea.Option("At once", 510_000, 0, null, "", "Hardly", false));
    night.settings = Orders.choosing(stated);
    night.options =
        List.of(
            new OptionOutlook(0, years(0, 0, 0, 0), scenario("social.option-1", 0), null, false),
            new OptionOutlook(
                1,
                years(1, -465_000, 191_000, 191_000),
                scenario("social.option-2", 520_000),
                night.level("ask-payback", "option-2", YEAR, new Count(31), Grade.C),
                true),
            new OptionOutlook(2, List.of(), null, null, true));
    return night;
  }

  private List<AskOutlook.Year> years(int option, long... net) {
    List<AskOutlook.Year> known = Objects.requireNonNull(night.outlook).years();
    List<AskOutlook.Year> years = new ArrayList<>();
    for (int i = 0; i < net.length; i++) {
      Period year = known.get(i).fiscalYear();
      String scope = "option-" + (option + 1);
      years.add(
          new AskOutlook.Year(
              year,
              known.get(i).cost(),
              known.get(i).contribution(),
              night.level("ask-net", scope, year, Night.euros(net[i]), Grade.C),
              0));
    }
    return years;
  }

  private Forecast.Scenario scenario(String scope, long added) {
    String name = "forecast-with-roll-out";
    return new Forecast.Scenario(
        added == 0 ? null : money("roll-out", scope, added),
        money(name, scope, 3_160_000 + added),
        tested
            ? outcomes(name, scope, new long[] {2_800_000 + added, 3_400_000 + added, 8})
            : null);
  }

  private Forecast.Outcomes outcomes(String name, String scope, long[] values) {
    return new Forecast.Outcomes(
        money(name + "-low", scope, values[0]),
        money(name + "-high", scope, values[1]),
        target == null
            ? null
            : night.level(name + "-chance", scope, YEAR, Share.of(values[2], 13), grade));
  }

  private Figure money(String measure, String scope, long amount) {
    return night.level(measure, scope, YEAR, Night.euros(amount), grade);
  }
}
