package io.buyin.sample;

import io.buyin.measure.Catalogue;
import io.buyin.sample.AccountDays.Account;
import io.buyin.settings.Settings;
import io.buyin.settings.SettingsReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Halden Instruments, invented: everything in {@code sample-data/} but its settings. */
final class Halden {
  static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  static final LocalDate LAST = LocalDate.of(2026, 7, 12);
  static final String ACCOUNT_DAYS = "social-account-days.csv";
  static final String EMPLOYEE_POSTS = "social-employee-posts.csv";
  static final String SALES = "report1783887240000.csv";
  static final String FACEBOOK = "Jan-01-2025_Jul-12-2026_1234567890123.csv";
  static final String EARLIER_SALES = "report1780258440000.csv";
  static final LocalDate EARLIER = LocalDate.of(2026, 5, 31);
  static final String SERVICE = "service-messages.csv";
  static final String TOUCHES = "touchpoints.csv";
  static final String RESPONSIBILITIES = "responsibilities-2026-07-10.csv";
  static final String MEETINGS = "meetings-2026-07-10.csv";
  static final String PLANS = "plans-2026-07-10.csv";
  static final List<String> FILES =
      List.of(
          "README.md",
          "feedback.csv",
          ACCOUNT_DAYS,
          EMPLOYEE_POSTS,
          FACEBOOK,
          SALES,
          EARLIER_SALES,
          SERVICE,
          TOUCHES,
          RESPONSIBILITIES,
          MEETINGS,
          PLANS);

  private static final Path SETTINGS = Path.of("sample-data", "buyin.yaml");
  private static final long SEED = 20260713;

  private Halden() {}

  static void write(Path folder) {
    People people = People.of("halden");
    FeedbackSheet.write(people, folder.resolve("feedback.csv"));
    List<SampleDeal> deals = deals();
    CrmReport.write(deals, LAST, folder.resolve(SALES));
    CrmReport.writeClean(earlierDeals(deals), EARLIER, folder.resolve(EARLIER_SALES));
    Map<String, List<SocialCount>> social = social(folder);
    ServiceSheet.write(messages(deals), folder.resolve(SERVICE));
    TouchBook.write(touches(deals, social), folder.resolve(TOUCHES));
    responsibilities().write(folder.resolve(RESPONSIBILITIES));
    meetings().write(folder.resolve(MEETINGS));
    plans().write(folder.resolve(PLANS));
    Csv.write(
        folder.resolve("README.md"), new PlantedTruths(people, deals, social, settings()).text());
  }

  static List<SampleDeal> deals() {
    return HaldenDeals.invent(SEED);
  }

  static List<SampleDeal> earlierDeals(List<SampleDeal> deals) {
    return new EarlierReport(EARLIER, HaldenMarket.market().words().stages(), new Chance(SEED + 4))
        .of(deals);
  }

  static List<SampleMessage> messages(List<SampleDeal> deals) {
    return new ServiceDesk(Regions.accounts(deals), new Chance(SEED + 5)).messages();
  }

  static List<SampleTouch> touches(List<SampleDeal> deals, Map<String, List<SocialCount>> social) {
    return new TouchBook(social, new Chance(SEED + 6)).of(deals);
  }

  static PipeTable responsibilities() {
    return PipeTable.of("halden/responsibilities.txt");
  }

  static PipeTable plans() {
    return PipeTable.of("halden/plans.txt");
  }

  static PipeTable meetings() {
    return PipeTable.of("halden/meetings.txt");
  }

  /** As written by hand; only the list of truths needs it. */
  static Settings settings() {
    return new SettingsReader(Catalogue.standard()).read(SETTINGS);
  }

  /** Writes the social exports and tells what they count, by file. */
  static Map<String, List<SocialCount>> social(Path folder) {
    Map<String, List<SocialCount>> counts = new LinkedHashMap<>();
    counts.put(
        ACCOUNT_DAYS,
        new AccountDays(FIRST, LAST, new Chance(SEED + 1))
            .write(accounts(), folder.resolve(ACCOUNT_DAYS)));
    counts.put(
        EMPLOYEE_POSTS,
        new EmployeePosts(new Chance(SEED + 2)).write(FIRST, LAST, folder.resolve(EMPLOYEE_POSTS)));
    counts.put(
        FACEBOOK, new MetaPosts(new Chance(SEED + 3)).write(FIRST, LAST, folder.resolve(FACEBOOK)));
    return counts;
  }

  private static List<Account> accounts() {
    return List.of(
        new Account("linkedin", "Halden Instruments", 2400, 18_200, true),
        new Account("linkedin", "Halden DACH", 1300, 7_400, true),
        new Account("linkedin", "Halden Nordics", 700, 3_100, true),
        new Account("instagram", "haldeninstruments", 620, 5_200, true),
        new Account("x", "HaldenInstr", 540, 4_300, true),
        new Account("youtube", "Halden Instruments", 480, 2_600, false));
  }
}
