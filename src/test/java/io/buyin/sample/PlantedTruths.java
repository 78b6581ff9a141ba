package io.buyin.sample;

import io.buyin.sample.Truths.Rate;
import io.buyin.sample.Truths.Span;
import io.buyin.settings.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Writes {@code sample-data/README.md}: what was planted, in exact numbers. */
final class PlantedTruths {
  private static final Span H1_2026 = Span.of("2026-01", "2026-06");
  private static final Span H1_2025 = Span.of("2025-01", "2025-06");
  private static final Predicate<SampleDeal> ALL = Truths.origin(true).or(Truths.origin(false));
  private static final Predicate<SampleDeal> SOCIAL = Truths.origin(true);
  private static final Predicate<SampleDeal> OTHER = Truths.origin(false);

  private final People people;
  private final Map<String, List<SocialCount>> byFile;
  private final List<SocialCount> social;
  private final Settings settings;
  private final Truths truths;
  private final List<SampleDeal> deals;
  private final long rows;
  private final Page page = new Page();

  PlantedTruths(
      People people,
      List<SampleDeal> deals,
      Map<String, List<SocialCount>> byFile,
      Settings settings) {
    this.settings = settings;
    this.people = people;
    this.byFile = byFile;
    this.social = byFile.values().stream().flatMap(List::stream).toList();
    this.truths = new Truths(deals, "EUR");
    this.deals = deals;
    this.rows = deals.size();
  }

  String text() {
    opening();
    winRates();
    bands();
    money();
    months();
    pipeline();
    days();
    new PlantedAsk(settings.idea().ask(), truths, H1_2026).writeTo(page);
    attention();
    new PlantedVoices(people).writeTo(page);
    new PlantedHouse(deals, Halden.touches(deals, byFile), page).write();
    flaws();
    return page.text();
  }

  private void opening() {
    page.say(
        """
        # Halden Instruments: the sample data

        Halden Instruments, its programme "Respond & Refer", its people and every number here are
        **invented**. Nobody said these sentences and nobody won these deals.

        The exports cover 1 January 2025 to 12 July 2026; the business date is 13 July 2026 and the
        meeting 16 July 2026. A generator with a fixed seed writes everything in this folder except
        `buyin.yaml` and `translations.csv`, this page included, and a test compares them. To write them anew after a
        change of the generator: `mvn test -Dtest=SampleDataTest -Dsample.renew=true`.

        | file | what it is | rows |
        |---|---|---|\
        """);
    page.say(
        "| `feedback.csv` | conversations, Buyin's own layout | %,d |", people.remarks().size());
    sayFile(Halden.ACCOUNT_DAYS, "accounts by day, Buyin's own layout");
    sayFile(Halden.EMPLOYEE_POSTS, "employees' posts, Buyin's own layout");
    sayFile(Halden.FACEBOOK, "Facebook posts as Meta Business Suite writes them, one error row");
    page.say(
        "| `%s` | opportunities as a Salesforce report | %,d and a foot of five lines |",
        Halden.SALES, rows + CrmReport.REJECTED + CrmReport.DUPLICATES);
    sayFurtherFiles();
    page.say("");
    page.say("# What was planted");
    page.say("");
    page.say(
        "The period is January to June 2026, compared with January to June 2025. *Social* means");
    page.say(
        "that the lead source is one of `sales.social-sources` in `buyin.yaml`; a blank source is");
    page.say("not social. These are the sample author's own sums; Buyin must find the same ones.");
  }

  private void sayFurtherFiles() {
    page.say(
        "| `%s` | the same report six weeks earlier: stages that deals stood in | %,d and a foot |",
        Halden.EARLIER_SALES, Halden.earlierDeals(deals).size());
    page.say(
        "| `%s` | messages to the service desk, Buyin's own layout | %,d |",
        Halden.SERVICE,
        Halden.messages(deals).size()
            + ServiceSheet.REJECTED
            + ServiceSheet.REPEATED
            + ServiceSheet.OLDER);
    page.say(
        "| `%s` | contacts of deals and firms, Buyin's own layout | %,d |",
        Halden.TOUCHES, Halden.touches(deals, byFile).size());
    page.say(
        "| `%s` | who does what, nine steps | %d |",
        Halden.RESPONSIBILITIES, Halden.responsibilities().rows().size());
    page.say(
        "| `%s` | three past meetings, one coming | %d |",
        Halden.MEETINGS, Halden.meetings().rows().size());
    page.say(
        "| `%s` | planned values, as stated | %d |", Halden.PLANS, Halden.plans().rows().size());
  }

  private void sayFile(String file, String what) {
    page.say("| `%s` | %s | %,d |", file, what, byFile.get(file).size());
  }

  private void winRates() {
    page.head("Win rate: won among decided", "| group | H1 2026 | H1 2025 |", "|---|---|---|");
    page.say("| all | %s | %s |", rate(ALL, H1_2026), rate(ALL, H1_2025));
    page.say("| social | %s | %s |", rate(SOCIAL, H1_2026), rate(SOCIAL, H1_2025));
    page.say("| other | %s | %s |", rate(OTHER, H1_2026), rate(OTHER, H1_2025));
    page.say("");
    Rate mine = truths.winRate(SOCIAL, H1_2026);
    Rate theirs = truths.winRate(OTHER, H1_2026);
    page.say(
        "Social minus other, H1 2026: %+.2f points, Newcombe 95 %% %+.2f to %+.2f.",
        100 * (mine.share() - theirs.share()),
        100 * mine.newcombe(theirs, -1),
        100 * mine.newcombe(theirs, 1));
  }

  private void bands() {
    page.head(
        "Win rate by size, H1 2026",
        "| band | social | other | difference | Newcombe 95 % |",
        "|---|---|---|---|---|");
    band("up to 25,000", 0, 25_000);
    band("25,000 to 50,000", 25_000, 50_000);
    band("over 50,000", 50_000, Long.MAX_VALUE);
    page.say("");
    page.say(
        "No deal lies exactly on a limit. The largest band is planted with too few social deals");
    page.say(
        "for a rate. Two other deals stand in no band: one in Swiss francs, one without amount.");
  }

  private void band(String name, long above, long upTo) {
    Predicate<SampleDeal> inBand =
        deal -> truths.counts(deal) && Truths.amount(deal) > above && Truths.amount(deal) <= upTo;
    Rate mine = truths.winRate(SOCIAL.and(inBand), H1_2026);
    Rate theirs = truths.winRate(OTHER.and(inBand), H1_2026);
    page.say(
        "| %s | %d of %d | %d of %d | %+.2f points | %+.2f to %+.2f |",
        name,
        mine.won(),
        mine.decided(),
        theirs.won(),
        theirs.decided(),
        100 * (mine.share() - theirs.share()),
        100 * mine.newcombe(theirs, -1),
        100 * mine.newcombe(theirs, 1));
  }

  private void money() {
    page.head("Closed-won, EUR", "| group | H1 2026 | H1 2025 |", "|---|---|---|");
    for (Group group : groups()) {
      page.say(
          "| %s | %,d | %,d |",
          group.name(),
          truths.closedWon(group.deals(), H1_2026),
          truths.closedWon(group.deals(), H1_2025));
    }
    page.say("");
    page.say(
        "Won in another currency in H1 2026, counted but never added: %d.",
        truths
            .those(Truths.closedIn(H1_2026).and(SampleDeal::won).and(deal -> !truths.counts(deal)))
            .size());
  }

  private void months() {
    page.head(
        "Closed-won by month, EUR",
        "| month | social 2025 | social 2026 | all 2025 | all 2026 |",
        "|---|---|---|---|---|");
    for (int month = 1; month <= 6; month++) {
      Span before = month(2025, month);
      Span now = month(2026, month);
      page.say(
          "| %d | %,d | %,d | %,d | %,d |",
          month,
          truths.closedWon(SOCIAL, before),
          truths.closedWon(SOCIAL, now),
          truths.closedWon(ALL, before),
          truths.closedWon(ALL, now));
    }
  }

  private void pipeline() {
    page.head(
        "Opened and open",
        "| group | opened H1 2026 | opened H1 2025 | open on 12 July 2026 | open pipeline, EUR |"
            + " weighted by the CRM's probability, EUR |",
        "|---|---|---|---|---|---|");
    for (Group group : groups()) {
      page.say(
          "| %s | %d | %d | %d | %,d | %,.2f |",
          group.name(),
          truths.opened(group.deals(), H1_2026),
          truths.opened(group.deals(), H1_2025),
          truths.open(group.deals()),
          truths.openPipeline(group.deals()),
          truths.weightedPipelineInCents(group.deals()) / 100.0);
    }
    page.say("");
    page.say(
        "Lead source blank: %d of %d opportunities.",
        truths.those(deal -> deal.source().isEmpty()).size(), rows);
  }

  private void days() {
    page.head(
        "Won deals: days from creation to close, and size",
        "| group | median days H1 2026 | H1 2025 | median EUR H1 2026 | mean EUR H1 2026 |",
        "|---|---|---|---|---|");
    for (Group group : groups()) {
      page.say(
          "| %s | %.1f | %.1f | %,.0f | %,.2f |",
          group.name(),
          truths.medianCycle(group.deals(), H1_2026),
          truths.medianCycle(group.deals(), H1_2025),
          truths.medianSize(group.deals(), H1_2026),
          truths.meanSize(group.deals(), H1_2026));
    }
  }

  private void attention() {
    page.head(
        "Social: leading indicators",
        "| | H1 2026 | H1 2025 | whole period |",
        "|---|---|---|---|");
    Span whole = new Span(Halden.FIRST, Halden.LAST);
    page.say("| rows | %,d | %,d | %,d |", rowsIn(H1_2026), rowsIn(H1_2025), rowsIn(whole));
    page.say(
        "| reach, people counted more than once | %,d | %,d | %,d |",
        reach(H1_2026), reach(H1_2025), reach(whole));
    page.say(
        "| engagements, with clicks except on Facebook | %,d | %,d | %,d |",
        engagements(H1_2026), engagements(H1_2025), engagements(whole));
  }

  private void flaws() {
    page.head("Flaws on purpose");
    page.say(
        """
        - `%s`: an amount that is text, a won deal without a close date and a creation date that
          does not exist: %d rows to reject. One row stands twice. Two opportunity ids differ in the
          case of one letter only. Open deals have close dates in the future.
        - `%s`: the last row is an error message of the tool.
        - `social-account-days.csv`: three days of one network are missing; one network does not
          count people.
        - `feedback.csv`: consent once misspelt and once left out, one remark withdrawn, e-mail
          addresses and a telephone number inside the words, the same thought twice in almost the
          same words, people who contradict themselves, words that sound like a theme and are not.
        - `%s`: %d replies lie before their message: rejected. %d rows stand twice, and %d messages
          stand there once more as they were before the reply; the answered row is the newer.
        - `%s`: some contacts name only a firm, some of these firms have several deals, and some
          contacts name a deal that was merged since.
        - `%s`: one step has no owner yet.
        - `%s`: one plan is for a measure that no goal names.\
        """,
        Halden.SALES,
        CrmReport.REJECTED,
        Halden.FACEBOOK,
        Halden.SERVICE,
        ServiceSheet.REJECTED,
        ServiceSheet.REPEATED,
        ServiceSheet.OLDER,
        Halden.TOUCHES,
        Halden.RESPONSIBILITIES,
        Halden.PLANS);
  }

  private long rowsIn(Span span) {
    return social.stream().filter(count -> span.has(count.day())).count();
  }

  private long reach(Span span) {
    return social.stream()
        .filter(count -> span.has(count.day()))
        .mapToLong(SocialCount::reach)
        .sum();
  }

  private long engagements(Span span) {
    return social.stream()
        .filter(count -> span.has(count.day()))
        .mapToLong(SocialCount::engagements)
        .sum();
  }

  private String rate(Predicate<SampleDeal> which, Span span) {
    Rate rate = truths.winRate(which, span);
    return String.format(
        Locale.ROOT, "%d of %d (%.2f %%)", rate.won(), rate.decided(), 100 * rate.share());
  }

  private static Span month(int year, int month) {
    String name = String.format(Locale.ROOT, "%d-%02d", year, month);
    return Span.of(name, name);
  }

  private static List<Group> groups() {
    return List.of(new Group("all", ALL), new Group("social", SOCIAL), new Group("other", OTHER));
  }

  private record Group(String name, Predicate<SampleDeal> deals) {}
}
