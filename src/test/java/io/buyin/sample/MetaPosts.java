package io.buyin.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Writes Facebook posts as Meta Business Suite does: byte order mark, month/day/year with the hour,
 * captions over several lines with emoji, the word Lifetime for a date, and one row that is an
 * error message.
 */
final class MetaPosts {
  private static final String HEADER =
      "Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,"
          + "Permalink,Is crosspost,Is share,Post type,Languages,Custom labels,"
          + "Funded content status,Data comment,Date,IMPRESSION:UNIQUE_USERS,Reach,Impressions,"
          + "\"Reactions, Comments and Shares\",Reactions,Comments,Shares,Total clicks,"
          + "Matched Audience Targeting Consumption (Photo Click),Other Clicks,Link Clicks,"
          + "Negative feedback from users: Hide all";
  private static final int COLUMNS = 29;
  private static final int DATA_COMMENT = 15;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("MM/dd/yyyy HH:mm", Locale.US);
  private static final List<String> CAPTIONS =
      List.of(
          "You asked, our engineers answered 🔧\n\nHow often should a flow meter be calibrated?",
          "Monday question 📏\nWhich sensor survives a brewery wash-down?\n#AskHalden",
          "Meet us in hall 4 👋",
          "A reading that drifts by 2 % is not \"close enough\".\nHere is what to check first ✅",
          "Our service desk now answers in comments, too 💬\nAsk away.",
          "Behind the bench: how we test a torque cell, step by step.",
          "Spring maintenance 🌱 five checks, one page, no form to fill in.",
          "Wo sitzt der Fehler? 🤔\nDie Auflösung steht morgen hier.");

  private final Chance chance;
  private final List<SocialCount> counts = new ArrayList<>();

  MetaPosts(Chance chance) {
    this.chance = chance;
  }

  List<SocialCount> write(LocalDate first, LocalDate last, Path file) {
    Csv csv = Csv.withCommas().byteOrderMark().raw(HEADER);
    first
        .datesUntil(last.plusDays(1))
        .filter(day -> !chance.oneIn(5))
        .forEach(day -> csv.line(row(day, last)));
    csv.line(errorRow());
    csv.write(file);
    return counts;
  }

  private List<String> row(LocalDate day, LocalDate last) {
    double age = (last.toEpochDay() - day.toEpochDay()) / 558.0;
    long impressions = StrictMath.round(1500 * (1.35 - 0.35 * age) * chance.around(0.4));
    long reach = StrictMath.round(impressions * 0.8);
    Engagement engagement = Engagement.of(impressions, 0.026 * (1.2 - 0.2 * age), chance);
    String id = "1221" + chance.digits(11);
    counts.add(
        SocialCount.of(day, impressions, reach, engagement.reactionsCommentsAndShares())
            .ofPost(id, ""));
    return cells(new Numbers(day, impressions, reach, engagement), id);
  }

  private List<String> cells(Numbers numbers, String id) {
    Engagement engagement = numbers.engagement();
    boolean video = chance.oneIn(6);
    long photo = engagement.clicks() / 3;
    long links = engagement.clicks() / 4;
    return List.of(
        id,
        "100000000000001",
        "Halden Instruments",
        chance.pick(CAPTIONS),
        "",
        video ? Integer.toString(chance.between(18, 140)) : "0",
        MINUTE.format(numbers.day().atTime(chance.between(0, 15), chance.between(0, 59))),
        "",
        "https://social.halden-instruments.example/posts/" + id,
        "0",
        "0",
        video ? "Videos" : chance.pick(List.of("Photos", "Links")),
        "",
        "",
        "",
        "",
        "Lifetime",
        Long.toString(numbers.reach()),
        Long.toString(numbers.reach()),
        Long.toString(numbers.impressions()),
        Long.toString(engagement.reactionsCommentsAndShares()),
        Long.toString(engagement.reactions()),
        Long.toString(engagement.comments()),
        Long.toString(engagement.shares()),
        Long.toString(engagement.clicks()),
        Long.toString(photo),
        Long.toString(engagement.clicks() - photo - links),
        Long.toString(links),
        chance.oneIn(9) ? "1" : "");
  }

  private record Numbers(LocalDate day, long impressions, long reach, Engagement engagement) {}

  private static List<String> errorRow() {
    List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS, ""));
    cells.set(
        DATA_COMMENT,
        "An error occurred while computing metadata for content with ID 122100000000001");
    return cells;
  }
}
