package io.buyin.measure;

import io.buyin.fact.Deal;
import io.buyin.fact.Deal.Status;
import io.buyin.fact.Facts;
import io.buyin.fact.FollowerMonth;
import io.buyin.fact.Inquiry;
import io.buyin.fact.Kind;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.NoFacts;
import io.buyin.fact.PostRates;
import io.buyin.fact.Remark;
import io.buyin.fact.RowOrigin;
import io.buyin.fact.SocialMonth;
import io.buyin.fact.SocialWeek;
import io.buyin.fact.SourceLine;
import io.buyin.fact.StageSeen;
import io.buyin.fact.Touch;
import io.buyin.quantity.BusinessDate;
import io.buyin.settings.Idea;
import io.buyin.settings.Idea.Ask;
import io.buyin.settings.Idea.Ramp;
import io.buyin.settings.Idea.StopRule;
import io.buyin.settings.Settings;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invented nights of an invented company, in memory. */
final class Nights {

  static final BusinessDate DATE = new BusinessDate(LocalDate.of(2026, 7, 13));

  private Nights() {}

  /** Deals with a social win rate of about 45 % against 30 %, from January 2024 on; seeded. */
  static List<Deal> deals(int count) {
    Random random = new Random(20260713);
    List<Deal> deals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      deals.add(deal(i, random));
    }
    return List.copyOf(deals);
  }

  private static Deal deal(int i, Random random) {
    LocalDate created = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(920));
    boolean social = random.nextInt(100) < 35;
    LocalDate closed = created.plusDays((social ? 40 : 60) + random.nextInt(80));
    boolean open = closed.isAfter(LocalDate.of(2026, 7, 12)) || random.nextInt(20) == 0;
    Status won = random.nextInt(100) < (social ? 45 : 30) ? Status.WON : Status.LOST;
    BigDecimal amount = BigDecimal.valueOf(5_000L + random.nextInt(70_000));
    return new DealMaker("D-%05d".formatted(i))
        .created(created)
        .closed(closed)
        .status(open ? Status.OPEN : won)
        .amount(random.nextInt(40) == 0 ? null : amount)
        .currency(random.nextInt(50) == 0 ? "USD" : "EUR")
        .source(social ? "LinkedIn" : random.nextInt(30) == 0 ? "" : "Trade fair")
        .region(i % 5 == 0 ? "" : i % 2 == 0 ? "DACH" : "Iberia")
        .deal();
  }

  static List<SocialMonth> social() {
    List<SocialMonth> months = new ArrayList<>();
    for (YearMonth month = YearMonth.of(2025, 1);
        month.isBefore(YearMonth.of(2026, 8));
        month = month.plusMonths(1)) {
      long size = month.getYear() == 2026 ? 12 : 10;
      months.add(
          new SocialMonth(
              month, "linkedin", "brand", 60, size * 900, size * 700, size * 40, size * 9));
      months.add(new SocialMonth(month, "x", "", 30, size * 300, size * 200, size * 10, size * 2));
    }
    return List.copyOf(months);
  }

  static Facts facts(List<Deal> deals, List<SocialMonth> social) {
    long rows = deals.size();
    return facts(
        deals,
        social,
        List.of(
            line("sales/deals.csv", Kind.SALES, rows, LocalDate.of(2024, 1, 1)),
            line("social/posts.csv", Kind.SOCIAL, social.size(), LocalDate.of(2025, 1, 1))));
  }

  static Facts facts(List<Deal> deals, List<SocialMonth> social, List<SourceLine> lines) {
    return new NoFacts() {
      @Override
      public List<Deal> deals() {
        return deals;
      }

      @Override
      public List<SocialMonth> socialByMonth() {
        return social;
      }

      @Override
      public List<SourceLine> sources() {
        return lines;
      }
    };
  }

  static SourceLine line(String file, Kind kind, long used, LocalDate first) {
    return new SourceLine(
        file, "", kind, "buyin", used, used, 0, 0, 0, 0, first, LocalDate.of(2026, 7, 12));
  }

  /** The same night with messages, touches and stages beside deals and social. */
  static Facts withMore(Facts facts, More more) {
    return new NoFacts() {
      @Override
      public List<Deal> deals() {
        return facts.deals();
      }

      @Override
      public List<SocialMonth> socialByMonth() {
        return facts.socialByMonth();
      }

      @Override
      public List<Inquiry> inquiries() {
        return more.inquiries();
      }

      @Override
      public List<Touch> touches() {
        return more.touches();
      }

      @Override
      public List<StageSeen> stages() {
        return more.stages();
      }

      @Override
      public List<LedgerEntry> ledger() {
        return more.ledger();
      }

      @Override
      public List<SourceLine> sources() {
        List<SourceLine> lines = new ArrayList<>(facts.sources());
        lines.addAll(more.lines());
        return lines;
      }
    };
  }

  /** The same night with what customers scored, and more deals. */
  static Facts withCustomers(Facts facts, List<Remark> remarks, List<Deal> more) {
    List<Deal> deals = new ArrayList<>(facts.deals());
    deals.addAll(more);
    return (Facts)
        Proxy.newProxyInstance(
            Facts.class.getClassLoader(),
            new Class<?>[] {Facts.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "remarks" -> remarks;
                  case "deals" -> deals;
                  default -> method.invoke(facts, arguments);
                });
  }

  /** The same night with followers, weeks of engagement whose level rose, and a ledger of years. */
  static Facts withAudience(Facts facts) {
    List<SocialWeek> weeks = new ArrayList<>();
    Random random = new Random(20260713);
    for (int week = 0; week < 104; week++) {
      long level = week < 92 ? 1_000 : 1_700;
      weeks.add(
          new SocialWeek(
              LocalDate.of(2024, 7, 15).plusWeeks(week), 7, level + random.nextInt(200)));
    }
    FollowerMonth followers =
        new FollowerMonth(
            YearMonth.of(2026, 1),
            "linkedin",
            "house",
            "",
            181,
            181_000,
            500,
            LocalDate.of(2026, 1, 1),
            900,
            LocalDate.of(2026, 6, 30),
            1_100);
    List<LedgerEntry> ledger = new ArrayList<>(facts.ledger());
    for (int i = 0; i < 40; i++) {
      LedgerEntry entry = entry("L-" + i, "", "Firm " + i, "1000");
      ledger.add(entry);
      ledger.add(
          new LedgerEntry(
              entry.origin(),
              "E-" + i,
              entry.date().minusYears(1),
              entry.account(),
              "",
              entry.amount(),
              entry.currency()));
    }
    return (Facts)
        Proxy.newProxyInstance(
            Facts.class.getClassLoader(),
            new Class<?>[] {Facts.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "socialByWeek" -> weeks;
                  case "followersByMonth" -> List.of(followers);
                  case "postRates" -> new PostRates(40, 0.031);
                  case "ledger" -> ledger;
                  default -> method.invoke(facts, arguments);
                });
  }

  /** What the first night did not have. */
  record More(
      List<Inquiry> inquiries,
      List<Touch> touches,
      List<StageSeen> stages,
      List<LedgerEntry> ledger,
      List<SourceLine> lines) {

    More(
        List<Inquiry> inquiries,
        List<Touch> touches,
        List<StageSeen> stages,
        List<SourceLine> lines) {
      this(inquiries, touches, stages, List.of(), lines);
    }

    /** A ledger alone, to the same day as the deals. */
    static More booking(List<LedgerEntry> ledger) {
      SourceLine line =
          line("ledger/books.csv", Kind.LEDGER, ledger.size(), LocalDate.of(2024, 1, 1));
      return new More(List.of(), List.of(), List.of(), ledger, List.of(line));
    }

    static More of(List<Inquiry> inquiries) {
      return new More(
          inquiries,
          List.of(),
          List.of(),
          List.of(
              line("service/inbox.csv", Kind.SERVICE, inquiries.size(), LocalDate.of(2025, 1, 1))));
    }
  }

  /** A night of every kind of export that a measure reads. */
  static Facts whole() {
    List<Deal> deals = deals(1_500);
    List<SocialMonth> social = new ArrayList<>(social());
    social.add(
        new SocialMonth(YearMonth.of(2026, 3), "linkedin", "employee", 40, 9_000, 7_000, 500, 90));
    More more = More.of(Mailbox.messages(3_000));
    List<SourceLine> lines = new ArrayList<>(more.lines());
    lines.add(line("touches.csv", Kind.TOUCHPOINTS, 1_500, LocalDate.of(2024, 9, 1)));
    List<LedgerEntry> ledger =
        List.of(
            entry("R-1", won(deals).id(), "", "30000"), entry("R-2", "", "Nobody we know", "500"));
    lines.add(line("ledger/books.csv", Kind.LEDGER, 2, LocalDate.of(2024, 1, 1)));
    return withMore(
        facts(deals, social),
        new More(more.inquiries(), touches(deals), stages(deals), ledger, lines));
  }

  private static Deal won(List<Deal> deals) {
    return deals.stream()
        .filter(deal -> deal.status() == Status.WON && deal.currency().equals("EUR"))
        .filter(deal -> YearMonth.from(Objects.requireNonNull(deal.closed())).getYear() == 2026)
        .filter(deal -> Objects.requireNonNull(deal.closed()).getMonthValue() < 7)
        .findFirst()
        .orElseThrow();
  }

  /** Booked in May 2026. */
  static LedgerEntry entry(String document, String deal, String account, String amount) {
    return new LedgerEntry(
        new RowOrigin("ledger/books.csv", 2),
        document,
        LocalDate.of(2026, 5, 4),
        account,
        deal,
        new BigDecimal(amount),
        "EUR");
  }

  /** A touch a month before each third deal, social for each sixth, and some of nobody's. */
  static List<Touch> touches(List<Deal> deals) {
    List<Touch> touches = new ArrayList<>();
    for (int i = 0; i < deals.size(); i += 3) {
      LocalDate day = Objects.requireNonNull(deals.get(i).created()).minusDays(30);
      String deal = i % 30 == 0 ? "gone-" + i : deals.get(i).id();
      touches.add(touch(deal, "", day, i % 2 == 0 ? "LinkedIn" : "Fair"));
    }
    return List.copyOf(touches);
  }

  static Touch touch(String deal, String account, LocalDate day, String channel) {
    return new Touch(
        new RowOrigin("touches.csv", 2), deal, account, day, "", channel, "", "", "P-1");
  }

  /** Half of the deals stood in a proposal stage, and every deal was once seen open. */
  private static List<StageSeen> stages(List<Deal> deals) {
    List<StageSeen> stages = new ArrayList<>();
    for (int i = 0; i < deals.size(); i++) {
      String stage = i % 2 == 0 ? "Proposal sent" : "First call";
      stages.add(new StageSeen(deals.get(i).id(), stage, Status.OPEN, LocalDate.of(2026, 1, 1)));
    }
    return List.copyOf(stages);
  }

  static Settings settings() {
    return settings(ask(0.4, new Ramp(6, LocalDate.of(2026, 10, 1)), null));
  }

  static Ask ask(@Nullable Double margin, @Nullable Ramp ramp, @Nullable StopRule stopRule) {
    return new Ask(
        "Approve it",
        "Yes",
        120_000,
        60_000,
        LocalDate.of(2026, 10, 1),
        "",
        margin,
        ramp,
        stopRule,
        "",
        "Finance",
        LocalDate.of(2026, 7, 1));
  }

  static Settings settings(Ask ask) {
    return settings(ask, List.of("LinkedIn", "X (Twitter)"), List.of(25_000L, 50_000L), 1);
  }

  static Settings settings(
      Ask ask, List<String> socialSources, List<Long> bands, int fiscalYearStarts) {
    return settings(ask, socialSources, bands, fiscalYearStarts, Pilot.NONE);
  }

  static Settings settings(Ask ask, Pilot pilot) {
    List<String> sources = List.of("LinkedIn", "X (Twitter)");
    return settings(ask, sources, List.of(25_000L, 50_000L), 1, pilot);
  }

  /** With pilot regions and proposal stages. */
  static Settings settings(Pilot pilot) {
    return settings(ask(0.4, new Ramp(6, LocalDate.of(2026, 10, 1)), null), pilot);
  }

  /** What the settings say about the pilot, which stages mean a proposal, and working hours. */
  record Pilot(
      List<String> regions,
      @Nullable LocalDate since,
      String zone,
      List<String> proposalStages,
      Settings.@Nullable WorkingHours hours) {

    static final Pilot NONE = new Pilot(List.of(), null, "UTC", List.of(), null);

    static Pilot in(String... regions) {
      return new Pilot(List.of(regions), LocalDate.of(2026, 1, 1), "UTC", List.of(), null);
    }

    Pilot proposingAt(String... stages) {
      return new Pilot(regions, since, zone, List.of(stages), hours);
    }

    Pilot working(Settings.WorkingHours stated) {
      return new Pilot(regions, since, zone, proposalStages, stated);
    }
  }

  private static Settings settings(
      Ask ask, List<String> socialSources, List<Long> bands, int fiscalYearStarts, Pilot pilot) {
    return new Settings(
        new Settings.Organisation(
            "Invented AG",
            "EUR",
            pilot.zone(),
            "en-GB",
            fiscalYearStarts,
            "",
            "",
            pilot.hours(),
            List.of()),
        null,
        new Idea(
            "Idea",
            "",
            pilot.since(),
            "",
            new Idea.Sponsor("S", ""),
            ask,
            pilot.regions(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        List.of(),
        List.of(),
        new Settings.Meeting("Board", LocalDate.of(2026, 7, 16), "cfo", "core", false),
        List.of(),
        List.of(),
        new Settings.Sales(
            socialSources, List.of("Won"), List.of("Lost"), bands, pilot.proposalStages()),
        new Settings.Privacy(3, "none"),
        new Settings.Limits(7, 0.03),
        List.of(),
        new Settings.Touchpoints(List.of(), 90, "linear", null),
        null,
        List.of());
  }

  /** The same order with a target for closed-won of social origin and one option. */
  static Settings deciding(Settings old, Idea.Option option) {
    Idea idea = old.idea();
    return new Settings(
        old.organisation(),
        null,
        new Idea(
            idea.title(),
            "",
            null,
            "",
            idea.sponsor(),
            idea.ask(),
            List.of(),
            List.of(),
            List.of(),
            List.of(option),
            List.of()),
        List.of(
            new Settings.Goal("g", "Grow", "Owner", "closed-won.social", 3_000_000d, null, null)),
        List.of(),
        old.meeting(),
        List.of(),
        List.of(),
        old.sales(),
        old.privacy(),
        old.limits(),
        List.of(),
        old.touchpoints(),
        null,
        old.ignore());
  }

  static Measurements measure(List<Deal> deals) {
    return Measuring.measure(facts(deals, social()), settings(), DATE);
  }

  /** A deal in the making: won in spring for 30,000 euros unless told otherwise. */
  static final class DealMaker {
    private final String id;
    private @Nullable LocalDate created = LocalDate.of(2026, 2, 1);
    private @Nullable LocalDate closed = LocalDate.of(2026, 4, 1);
    private Status status = Status.WON;
    private @Nullable BigDecimal amount = new BigDecimal("30000");
    private @Nullable BigDecimal probability = new BigDecimal("0.5");
    private String currency = "EUR";
    private String source = "LinkedIn";
    private String region = "";
    private String stage = "Stage";
    private String account = "";

    DealMaker(String id) {
      this.id = id;
    }

    DealMaker created(@Nullable LocalDate day) {
      this.created = day;
      return this;
    }

    DealMaker closed(@Nullable LocalDate day) {
      this.closed = day;
      return this;
    }

    DealMaker status(Status value) {
      this.status = value;
      return this;
    }

    DealMaker amount(@Nullable BigDecimal value) {
      this.amount = value;
      return this;
    }

    DealMaker probability(@Nullable BigDecimal value) {
      this.probability = value;
      return this;
    }

    DealMaker currency(String value) {
      this.currency = value;
      return this;
    }

    DealMaker source(String value) {
      this.source = value;
      return this;
    }

    DealMaker region(String value) {
      this.region = value;
      return this;
    }

    DealMaker stage(String value) {
      this.stage = value;
      return this;
    }

    DealMaker account(String value) {
      this.account = value;
      return this;
    }

    Deal deal() {
      return new Deal(
          new RowOrigin("sales/deals.csv", 2),
          id,
          account.isEmpty() ? "Account " + id : account,
          created,
          closed,
          stage,
          status,
          amount,
          currency,
          probability,
          source,
          "",
          "",
          "",
          region,
          "",
          "");
    }
  }

  static Map<String, Figure> figures(List<Deal> deals) {
    return measure(deals).figures();
  }
}
