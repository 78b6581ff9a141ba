package io.buyin.sample;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Writes one row per account and day, in Buyin's own layout. */
final class AccountDays {
  static final List<String> HEADER =
      List.of(
          "date",
          "network",
          "account",
          "author type",
          "post id",
          "campaign",
          "content type",
          "impressions",
          "reach",
          "engagements",
          "reactions",
          "comments",
          "shares",
          "clicks",
          "followers");

  /**
   * An account of the company.
   *
   * @param daily impressions on an average day at the start
   * @param countsPeople whether the network says how many people it reached
   */
  record Account(String network, String name, int daily, int followers, boolean countsPeople) {}

  private final LocalDate first;
  private final LocalDate last;
  private final Chance chance;
  private final List<SocialCount> counts = new ArrayList<>();

  AccountDays(LocalDate first, LocalDate last, Chance chance) {
    this.first = first;
    this.last = last;
    this.chance = chance;
  }

  /** What was written, for the list of truths. */
  List<SocialCount> write(List<Account> accounts, Path file) {
    Csv csv = Csv.withCommas().line(HEADER);
    for (Account account : accounts) {
      first
          .datesUntil(last.plusDays(1))
          .filter(day -> !isOutage(account, day))
          .forEach(day -> csv.line(row(account, day)));
    }
    csv.write(file);
    return counts;
  }

  private List<String> row(Account account, LocalDate day) {
    double months = ChronoUnit.DAYS.between(first, day) / 30.4;
    double mood = chance.around(0.18) * (isWeekend(day) ? 0.45 : 1.1);
    long impressions = StrictMath.round(account.daily() * (1 + 0.011 * months) * mood);
    long reach = StrictMath.round(impressions * (0.55 + 0.1 * chance.unit()));
    Engagement engagement = Engagement.of(impressions, 0.021 * (1 + 0.007 * months), chance);
    long followers = account.followers() + StrictMath.round(months * account.followers() * 0.011);
    counts.add(
        SocialCount.of(day, impressions, account.countsPeople() ? reach : 0, engagement.all()));
    return List.of(
        day.toString(),
        account.network(),
        account.name(),
        "brand",
        "",
        "",
        "",
        Long.toString(impressions),
        account.countsPeople() ? Long.toString(reach) : "",
        Long.toString(engagement.all()),
        Long.toString(engagement.reactions()),
        Long.toString(engagement.comments()),
        Long.toString(engagement.shares()),
        Long.toString(engagement.clicks()),
        Long.toString(followers));
  }

  /** Three days on which one network's figures could not be fetched: left out, not zero. */
  private static boolean isOutage(Account account, LocalDate day) {
    return account.network().equals("x")
        && !day.isBefore(LocalDate.of(2026, 2, 10))
        && !day.isAfter(LocalDate.of(2026, 2, 12));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }
}
