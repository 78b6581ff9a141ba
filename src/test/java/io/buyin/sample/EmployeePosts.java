package io.buyin.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes one row per post of an employee, in Buyin's own layout; employees stay numbers. */
final class EmployeePosts {
  private static final List<String> FORMS = List.of("text", "photo", "video", "document");
  private static final List<String> CAMPAIGNS =
      List.of("", "", "", "Ask Halden 2026", "Calibration Week", "Respond & Refer pilot");

  private final Chance chance;
  private final List<SocialCount> counts = new ArrayList<>();

  EmployeePosts(Chance chance) {
    this.chance = chance;
  }

  /** As many employees post as joined by then: six at the start, fourteen at the end. */
  List<SocialCount> write(LocalDate first, LocalDate last, Path file) {
    Csv csv = Csv.withCommas().line(AccountDays.HEADER);
    long days = last.toEpochDay() - first.toEpochDay();
    first
        .datesUntil(last.plusDays(1))
        .forEach(
            day -> {
              double share = (double) (day.toEpochDay() - first.toEpochDay()) / days;
              int posts = chance.between(0, 3 + (int) (share * 4));
              int employees = 6 + (int) (share * 9);
              for (int i = 0; i < posts; i++) {
                csv.line(row(day, chance.between(1, employees)));
              }
            });
    csv.write(file);
    return counts;
  }

  private List<String> row(LocalDate day, int employee) {
    long impressions = StrictMath.round(640 * chance.around(0.5));
    long reach = StrictMath.round(impressions * 0.72);
    Engagement engagement = Engagement.of(impressions, 0.034, chance);
    String name = "employee " + (employee < 10 ? "0" : "") + employee;
    String post = "7" + chance.digits(18);
    counts.add(SocialCount.of(day, impressions, reach, engagement.all()).ofPost(post, name));
    return List.of(
        day.toString(),
        "linkedin",
        name,
        "employee",
        post,
        chance.pick(CAMPAIGNS),
        chance.pick(FORMS),
        Long.toString(impressions),
        Long.toString(reach),
        Long.toString(engagement.all()),
        Long.toString(engagement.reactions()),
        Long.toString(engagement.comments()),
        Long.toString(engagement.shares()),
        Long.toString(engagement.clicks()),
        "");
  }
}
