package io.buyin.story;

import io.buyin.house.Records;
import io.buyin.settings.Idea;
import io.buyin.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An invented order form. */
final class Orders {

  private Orders() {}

  static Settings halden() {
    return new Settings(
        new Settings.Organisation(
            "Halden Instruments",
            "EUR",
            "Europe/Berlin",
            "en-GB",
            1,
            "Confidential",
            "Sample: invented figures",
            null,
            List.of()),
        null,
        idea(),
        goals(),
        List.of(
            new Settings.Audience(
                "ceo",
                "CEO",
                "Dear Ingrid",
                "en-GB",
                List.of("business", "win", "cycle", "social"))),
        new Settings.Meeting("Leadership meeting", LocalDate.of(2026, 7, 16), "ceo", "full", false),
        themes(),
        answers(),
        new Settings.Sales(
            List.of("LinkedIn"),
            List.of("Won"),
            List.of("Lost"),
            List.of(25_000L, 50_000L),
            List.of()),
        new Settings.Privacy(3, "none"),
        new Settings.Limits(7, .03),
        List.of(),
        new Settings.Touchpoints(List.of(), 90, "linear", null),
        null,
        List.of());
  }

  static Settings meeting(LocalDate day) {
    return Records.with(
        halden(), "meeting", new Settings.Meeting("Leadership meeting", day, "ceo", "full", false));
  }

  /** The first of them decides. */
  static Settings meetingOf(String depth, Settings.Audience... audiences) {
    Settings old = Records.with(halden(), "audiences", List.of(audiences));
    return Records.with(
        old,
        "meeting",
        new Settings.Meeting(
            "Leadership meeting", old.meeting().date(), audiences[0].id(), depth, false));
  }

  static Settings.Audience audience(String id, String language, String... goals) {
    return new Settings.Audience(
        id, id.toUpperCase(java.util.Locale.ROOT), "Dear " + id, language, List.of(goals));
  }

  /** The same order with these goals, all of them the deciding leader's. */
  static Settings aiming(List<Settings.Goal> goals) {
    String[] ids = goals.stream().map(Settings.Goal::id).toArray(String[]::new);
    Settings aiming = Records.with(halden(), "goals", goals);
    return Records.with(aiming, "audiences", List.of(audience("ceo", "en-GB", ids)));
  }

  /** The same order, in which nobody is said to make the case. */
  static Settings fromNobody() {
    Settings old = halden();
    return Records.with(old, "idea", Records.with(old.idea(), "from", ""));
  }

  /** An order in English and in French, with this margin and ramp. */
  static Settings bilingual(@Nullable Double margin, Idea.@Nullable Ramp ramp) {
    String[] goals = {"business", "win", "cycle", "social"};
    Settings old =
        meetingOf("full", audience("ceo", "en-GB", goals), audience("cfo", "fr-FR", goals));
    Idea idea = old.idea();
    Idea.Ask ask = idea.ask();
    return new Settings(
        old.organisation(),
        null,
        new Idea(
            idea.title(),
            idea.why(),
            idea.since(),
            idea.from(),
            idea.sponsor(),
            new Idea.Ask(
                ask.sentence(),
                ask.decision(),
                ask.costOnce(),
                ask.costPerYear(),
                ask.costFrom(),
                ask.safeguard(),
                margin,
                ramp,
                ask.stopRule(),
                ask.notYet(),
                ask.statedBy(),
                ask.statedOn()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        old.goals(),
        old.audiences(),
        old.meeting(),
        old.themes(),
        old.answers(),
        old.sales(),
        old.privacy(),
        old.limits(),
        old.teams(),
        old.touchpoints(),
        old.schedule(),
        old.ignore());
  }

  static Settings bilingual() {
    Idea.Ask ask = halden().idea().ask();
    return bilingual(ask.margin(), ask.ramp());
  }

  /** The same order with options to choose from. */
  static Settings choosing(List<Idea.Option> options) {
    Settings old = halden();
    return Records.with(old, "idea", Records.with(old.idea(), "options", options));
  }

  private static Idea idea() {
    Idea.Ask ask =
        new Idea.Ask(
            "Approve €420,000 to answer customer questions in all five regions",
            "Five regions, in two waves",
            420_000,
            180_000,
            LocalDate.of(2026, 10, 1),
            "Stop rule on 31 January 2027",
            .41,
            new Idea.Ramp(8, LocalDate.of(2026, 10, 1)),
            new Idea.StopRule("win-rate.social", .38, 60, LocalDate.of(2027, 1, 31)),
            "Tell us which evidence you need. We can bring the November volume.",
            "Finance",
            LocalDate.of(2026, 7, 10));
    return new Idea(
        "Respond & Refer",
        "Customers ask us in public. Two regions answer them the same day.",
        LocalDate.of(2025, 10, 1),
        "Respond & Refer task force",
        new Idea.Sponsor("Saskia Wendvoort", "saskia@halden.example"),
        ask,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Settings.Goal> goals() {
    return List.of(
        new Settings.Goal(
            "business",
            "Grow new business",
            "Sales Director",
            "closed-won",
            19_800_000d,
            9_700_000d,
            null),
        new Settings.Goal("win", "Win more", "Director RevOps", "win-rate", .38, .37, .34),
        new Settings.Goal(
            "cycle", "Shorten the cycle", "Director RevOps", "sales-cycle", 100d, 110d, 119d),
        new Settings.Goal(
            "social",
            "Win in social",
            "Head of Marketing",
            "closed-won.social",
            2_800_000d,
            1_150_000d,
            null));
  }

  private static List<Settings.Theme> themes() {
    return List.of(
        theme("deals", "Comparable deals", "win-rate", "buyer", "deals"),
        theme("forecast", "Forecast", "closed-won", "forecast"),
        theme("speed", "Speed of sales", "sales-cycle.social", "cycle"),
        theme("tools", "People and tools", "opportunities-opened", "tool", "wins"));
  }

  private static Settings.Theme theme(String id, String name, String measure, String... words) {
    return new Settings.Theme(id, name, List.of(measure), Map.of("en", List.of(words)), Map.of());
  }

  private static List<Settings.Answer> answers() {
    LocalDate due = LocalDate.of(2026, 9, 30);
    return List.of(
        new Settings.Answer(
            "deals",
            "The comparison is made within each size band.",
            "win-rate.social",
            "replied",
            "RevOps",
            due,
            null,
            null),
        new Settings.Answer(
            "forecast",
            "These deals stand in the forecast by name.",
            "weighted-pipeline.social",
            "accepted",
            "RevOps",
            due,
            "CFO",
            LocalDate.of(2026, 7, 9)),
        new Settings.Answer(
            "tools",
            "No region starts before its posts are filled.",
            "",
            "open",
            "Service",
            due,
            null,
            null));
  }
}
