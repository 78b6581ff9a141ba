package io.buyin.measure;

import io.buyin.fact.PlanValue;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.settings.Settings;
import io.buyin.settings.Settings.Goal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which closed-won is forecast: that of the decision-maker's goal, social origin before all deals;
 * and what it is held against.
 *
 * @param target null where none above zero is stated
 */
record ForecastGoal(Scope scope, Forecast.@Nullable Target target) {

  private static final String CLOSED_WON = "closed-won";

  /**
   * @param year the fiscal year forecast
   * @param scopes those that can be told apart
   */
  static ForecastGoal of(
      Settings settings, List<PlanValue> plans, Period year, List<Scope> scopes) {
    Optional<Goal> goal =
        goals(settings)
            .filter(each -> scopes.contains(scope(each)))
            .min(Comparator.comparing(each -> scope(each) == Scope.SOCIAL ? 0 : 1));
    Scope scope =
        goal.map(ForecastGoal::scope)
            .orElse(scopes.contains(Scope.SOCIAL) ? Scope.SOCIAL : Scope.ALL);
    Currency currency = Currency.getInstance(settings.organisation().currency());
    Forecast.Target stated = goal.map(each -> target(each, currency)).orElse(null);
    return new ForecastGoal(
        scope, isAboveZero(stated) ? stated : planned(plans, year, scope, currency));
  }

  /** The deciding leader's goals on closed-won of social origin or of all, else everybody's. */
  private static Stream<Goal> goals(Settings settings) {
    List<String> own =
        settings.audiences().stream()
            .filter(audience -> audience.id().equals(settings.meeting().decisionMaker()))
            .flatMap(audience -> audience.goals().stream())
            .toList();
    List<Goal> money =
        settings.goals().stream()
            .filter(goal -> MeasureName.parse(goal.measure()).measure().equals(CLOSED_WON))
            .filter(goal -> Scope.knows(MeasureName.parse(goal.measure()).scope()))
            .filter(goal -> scope(goal) == Scope.ALL || scope(goal) == Scope.SOCIAL)
            .toList();
    List<Goal> first = money.stream().filter(goal -> own.contains(goal.id())).toList();
    return first.isEmpty() ? money.stream() : first.stream();
  }

  private static Scope scope(Goal goal) {
    String scope = MeasureName.parse(goal.measure()).scope();
    return Scope.valueOf(scope.toUpperCase(Locale.ROOT));
  }

  private static Forecast.Target target(Goal goal, Currency currency) {
    Money amount = Money.of(BigDecimal.valueOf(goal.target()), currency);
    return new Forecast.Target(amount, "goals." + goal.id() + ".target");
  }

  /** The plan for the whole year, written {@code 2026} or {@code FY2026}. */
  private static Forecast.@Nullable Target planned(
      List<PlanValue> plans, Period year, Scope scope, Currency currency) {
    String name = String.valueOf(year.last().getYear());
    return plans.stream()
        .filter(plan -> plan.measure().equals(CLOSED_WON) && plan.scope().equals(scope.id()))
        .filter(plan -> plan.period().toUpperCase(Locale.ROOT).replace("FY", "").equals(name))
        .map(plan -> target(plan, currency))
        .filter(ForecastGoal::isAboveZero)
        .findFirst()
        .orElse(null);
  }

  private static Forecast.Target target(PlanValue plan, Currency currency) {
    String source = "plans." + plan.measure() + "." + plan.scope() + "." + plan.period();
    return new Forecast.Target(Money.of(plan.value(), currency), source);
  }

  private static boolean isAboveZero(Forecast.@Nullable Target target) {
    return target != null && target.amount().amount().signum() > 0;
  }
}
