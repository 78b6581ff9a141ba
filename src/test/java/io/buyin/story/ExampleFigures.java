package io.buyin.story;

/** The figures of the invented Halden Instruments that the example's words stand on. */
final class ExampleFigures {

  private ExampleFigures() {}

  static Pen pen() {
    Pen pen = new Pen();
    closedWon(pen);
    rates(pen);
    chain(pen);
    people(pen);
    house(pen);
    stated(pen);
    return pen;
  }

  private static void closedWon(Pen pen) {
    pen.know("closed-won.social.2026-h1", "1240000.00", "EUR")
        .know("closed-won.social.2025-h1", "520000.00", "EUR")
        .know("closed-won.social.2026-h1.vs-plan", "0.1272727272727273", "share")
        .know("closed-won.social.2026-h1.vs-2025-h1", "1.384615384615385", "share")
        .know("closed-won.all.2026-h1", "17600000.00", "EUR")
        .know("closed-won.all.2025-h1", "15620000.00", "EUR")
        .know("closed-won.all.2026-h1.share-of-plan", "0.9590", "share")
        .know("won-deals.social.2026-h1", "47", "count")
        .know("closed-won.social.2026-h1.delta-plan", "140000.00", "EUR")
        .know("closed-won.social.2026-h1.delta-2025-h1", "720000.00", "EUR")
        .know("deal-size.social.2026-h1", "21000.00", "EUR");
    String[] now = {"120000.00", "150000.00", "190000.00", "210000.00", "260000.00", "310000.00"};
    String[] before = {"70000.00", "80000.00", "85000.00", "90000.00", "95000.00", "100000.00"};
    for (int month = 0; month < now.length; month++) {
      pen.know("closed-won.social.2026-0" + (month + 1), now[month], "EUR");
      pen.know("closed-won.social.2025-0" + (month + 1), before[month], "EUR");
    }
  }

  private static void rates(Pen pen) {
    pen.know("win-rate.social.2026-h1", "0.4476190476190476", "share")
        .know("win-rate.other.2026-h1", "0.3397129186602871", "share")
        .know("win-rate.all.2026-h1", "0.3613766730401530", "share")
        .know("win-rate.all.2026-h1.share-of-plan", "0.5344", "share")
        .know("win-rate.social-vs-other.2026-h1", "0.1079061289587605", "points")
        .know("win-rate.social-vs-other.2026-h1.lower", "0.0064", "points")
        .know("win-rate.social-vs-other.2026-h1.upper", "0.2114", "points")
        .know("win-rate.social.under-25000.2026-h1", "0.4807692307692308", "share")
        .know("win-rate.other.under-25000.2026-h1", "0.375", "share")
        .know("win-rate.social.25000-to-50000.2026-h1", "0.4444444444444444", "share")
        .know("win-rate.other.25000-to-50000.2026-h1", "0.3466666666666667", "share")
        .know("win-rate.other.over-50000.2026-h1", "0.2777777777777778", "share")
        .know("win-rate.social.2025-h1", "0.3620689655172414", "share")
        .know("win-rate.social.2026-h1.delta-2025-h1", "0.0855500821018062", "points")
        .know("win-rate.social.2026-h1.lower", "0.3560", "share")
        .know("win-rate.social.2026-h1.upper", "0.5429", "share")
        .know("win-rate.other.2026-h1.lower", "0.2960", "share")
        .know("win-rate.other.2026-h1.upper", "0.3864", "share")
        .know("win-rate.social.2025-h1.lower", "0.2509", "share")
        .know("win-rate.social.2025-h1.upper", "0.4905", "share")
        .know("sales-cycle.all.2026-h1", "112", "days")
        .know("sales-cycle.all.2026-h1.share-of-plan", "0.6667", "share")
        .know("sales-cycle.social.2026-h1", "96", "days");
    String[][] counts = {
      {"won.social", "47"}, {"decided.social", "105"}, {"won.other", "142"},
      {"decided.other", "418"}, {"won.social.small", "25"}, {"decided.social.small", "52"},
      {"won.other.small", "60"}, {"decided.other.small", "160"}, {"won.social.middle", "16"},
      {"decided.social.middle", "36"}, {"won.other.middle", "52"}, {"decided.other.middle", "150"},
      {"won.social.large", "6"}, {"decided.social.large", "17"}, {"won.other.large", "30"},
      {"decided.other.large", "108"}
    };
    for (String[] count : counts) {
      pen.know(count[0], count[1], "count");
    }
  }

  private static void chain(Pen pen) {
    pen.know("reach.all.2026-h1", "1860000", "count")
        .know("reach.all.2026-h1.vs-2025-h1", "0.2077922077922078", "share")
        .know("engagement.all.2026-h1", "41300", "count")
        .know("engagement.all.2026-h1.vs-2025-h1", "0.3409090909090909", "share")
        .know("opportunities-opened.social.2026-h1", "186", "count")
        .know("opportunities-opened.social.2025-h1", "152", "count")
        .know("opportunities-opened.social.2026-h1.vs-2025-h1", "0.2236842105263158", "share")
        .know("opportunities-opened.all.2026-h1", "1012", "count")
        .know("open-deals.social.2026-h1", "81", "count")
        .know("lost-deals.social.2026-h1", "58", "count")
        .know("open-pipeline.social.2026-h1", "2900000.00", "EUR")
        .know("weighted-pipeline.social.2026-h1", "1310000.00", "EUR")
        .know("weighted-pipeline.social.2026-h1.vs-plan", "-0.0642857142857143", "share")
        .know("won-share.social.2026-h1", "0.2526881720430108", "share")
        .know("open-share.social.2026-h1", "0.4354838709677419", "share")
        .know("lost-share.social.2026-h1", "0.3118279569892473", "share")
        .know("net.2026", "-465000.00", "EUR")
        .know("net.2027", "191000.00", "EUR")
        .know("net.2028", "191000.00", "EUR")
        .know("sum.2026", "-465000.00", "EUR")
        .know("sum.2027", "-274000.00", "EUR")
        .know("sum.2028", "-83000.00", "EUR")
        .know("contribution.2026", "0.00", "EUR")
        .know("contribution.2027", "371000.00", "EUR")
        .know("contribution.2028", "371000.00", "EUR");
  }

  private static void people(Pen pen) {
    String[][] counts = {
      {"goals.forward", "3"},
      {"people.everyone.raised", "19"},
      {"people.support", "9"},
      {"people.mixed", "4"},
      {"people.hesitate", "6"},
      {"people.origin.raised", "11"},
      {"people.origin.support", "6"},
      {"people.origin.mixed", "2"},
      {"people.origin.hesitate", "3"},
      {"people.results.raised", "12"},
      {"people.results.support", "7"},
      {"people.results.mixed", "3"},
      {"people.results.hesitate", "2"},
      {"stance.sales.mixed", "1"},
      {"stance.sales.support", "4"},
      {"stance.marketing.support", "3"},
      {"stance.service.hesitate", "1"},
      {"stance.service.mixed", "1"},
      {"stance.service.support", "2"},
      {"stance.finance.hesitate", "2"},
      {"stance.finance.mixed", "1"},
      {"stance.product.hesitate", "3"},
      {"stance.product.mixed", "1"}
    };
    for (String[] count : counts) {
      pen.know(count[0], count[1], "count");
    }
  }

  /** Counts about the night itself. */
  private static void house(Pen pen) {
    String[][] counts = {
      {"answers.all", "4"},
      {"answers.done", "3"},
      {"checks.all", "7"},
      {"checks.passed", "6"},
      {"lineage.blank", "12"},
      {"lineage.social.rows", "5410"},
      {"lineage.social.used", "5230"},
      {"lineage.social.excluded", "180"},
      {"lineage.sales.rows", "1941"},
      {"lineage.sales.used", "1928"},
      {"lineage.sales.excluded", "13"},
      {"lineage.feedback.rows", "61"},
      {"lineage.feedback.used", "58"},
      {"lineage.feedback.excluded", "3"},
      {"voices.held", "1"}
    };
    for (String[] count : counts) {
      pen.know(count[0], count[1], "count");
    }
  }

  private static void stated(Pen pen) {
    pen.knowStated("settings.ask.cost-once", "420000", "EUR")
        .knowStated("settings.ask.cost-per-year", "180000", "EUR")
        .knowStated("settings.ask.cost-2026", "465000", "EUR")
        .knowStated("settings.ask.margin", "0.41", "share")
        .knowStated("settings.ask.ramp", "8", "count")
        .knowStated("settings.ask.stop.below", "0.38", "share")
        .knowStated("settings.ask.stop.cases", "60", "count")
        .knowStated("settings.ask.regions", "5", "count")
        .knowStated("settings.plan.closed-won.social", "1100000", "EUR")
        .knowStated("settings.plan.weighted-pipeline", "1400000", "EUR")
        .knowStated("settings.goal.closed-won.target", "38000000", "EUR")
        .knowStated("settings.goal.win-rate.target", "0.38", "share")
        .knowStated("settings.goal.sales-cycle.target", "100", "days")
        .knowStated("settings.goal.opportunities.target", "1900", "count")
        .knowStated("settings.goals", "4", "count");
  }
}
