package io.buyin.job;

import io.buyin.fact.PlanValue;
import io.buyin.measure.Catalogue;
import io.buyin.measure.PlannedPeriod;
import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Period;
import io.buyin.settings.Settings;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Plans that are read and with which nothing is compared tonight: no goal names the measure, or the
 * months planned are others than the months reported.
 */
final class PlanDoubts {

  private static final Set<String> SUMS = Set.of("money", "count");

  private PlanDoubts() {}

  static List<Trouble> of(Settings settings, List<PlanValue> plans, BusinessDate date) {
    List<Trouble> doubts = new ArrayList<>();
    int starts = settings.organisation().fiscalYearStarts();
    Period reported = date.fiscalYearToDate(starts);
    byMeasure(plans)
        .forEach(
            (measure, rows) -> {
              if (settings.goals().stream().noneMatch(goal -> name(goal).equals(measure))) {
                doubts.add(withoutGoal(measure, rows.get(0)));
              } else if (!tells(settings, measure) && !isPlanned(rows, reported, starts)) {
                doubts.add(notCompared(measure, rows, reported));
              }
            });
    return doubts;
  }

  /** Rows of measures that are known, by measure and scope. */
  private static Map<String, List<PlanValue>> byMeasure(List<PlanValue> plans) {
    Catalogue catalogue = Catalogue.standard();
    Map<String, List<PlanValue>> rows = new LinkedHashMap<>();
    for (PlanValue plan : plans) {
      String name = plan.measure() + (plan.scope().equals("all") ? "" : "." + plan.scope());
      if (catalogue.knows(name)) {
        rows.computeIfAbsent(name, each -> new ArrayList<>()).add(plan);
      }
    }
    return rows;
  }

  private static String name(Settings.Goal goal) {
    return goal.measure().replaceFirst("\\.all$", "");
  }

  /** The order form itself states the plan of the months reported. */
  private static boolean tells(Settings settings, String measure) {
    return settings.goals().stream()
        .filter(goal -> name(goal).equals(measure))
        .allMatch(goal -> goal.plan() != null);
  }

  /** Whether the months reported are planned: at once or, where values add up, in parts. */
  private static boolean isPlanned(List<PlanValue> rows, Period reported, int starts) {
    List<Period> periods =
        rows.stream().flatMap(row -> PlannedPeriod.of(row.period(), starts).stream()).toList();
    String unit =
        Objects.requireNonNull(Catalogue.standard().byId().get(rows.get(0).measure())).unit();
    return periods.contains(reported)
        || (SUMS.contains(unit) && !PlannedPeriod.tiling(periods, reported).isEmpty());
  }

  private static Trouble withoutGoal(String measure, PlanValue plan) {
    return new Trouble(
        "plan-without-goal",
        Origin.ofLine(plan.origin().file(), plan.origin().line()).at("measure"),
        "no goal of buyin.yaml is on \"" + measure + "\", so this plan is not shown.",
        "Add a goal with measure: " + measure + ", or leave the plan out.");
  }

  private static Trouble notCompared(String measure, List<PlanValue> rows, Period reported) {
    PlanValue first = rows.get(0);
    String months = YearMonth.from(reported.first()) + " to " + YearMonth.from(reported.last());
    return new Trouble(
        "plan-not-compared",
        Origin.ofLine(first.origin().file(), first.origin().line()).at("period"),
        "the months reported tonight are "
            + months
            + ", and what is planned for \""
            + measure
            + "\" ("
            + String.join(", ", rows.stream().map(PlanValue::period).toList())
            + ") is for others, so nothing is compared with it; a plan that is not over stands"
            + " beside the goal.",
        "State the plan of "
            + months
            + " in the export, in one row or, for amounts and counts, in quarters or months that"
            + " add up to it; or as plan of the goal.");
  }
}
