package io.buyin.sample;

import io.buyin.sample.People.Person;
import io.buyin.sample.People.Said;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Quillmoor Cabins, a second invented company: another trade, size, currency, fiscal year, CRM, and
 * feedback in columns of its own, for which it brings a layout.
 */
public final class SecondCompany {
  private static final long SEED = 20261012;
  private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
  private static final DateTimeFormatter BRITISH_DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

  private SecondCompany() {}

  /** Writes exports, {@code buyin.yaml} and {@code layouts/}; the business date is 2026-10-12. */
  public static Path write(Path folder) {
    Csv.write(folder.resolve("buyin.yaml"), resource("buyin.yaml"));
    Csv.write(folder.resolve("layouts/conversations.yaml"), resource("layout.yaml"));
    conversations(folder.resolve("conversation notes.csv"));
    deals(folder.resolve("hubspot-crm-exports-all-deals-2026-10-11.csv"));
    channels(folder.resolve("channels.csv"));
    new QuillmoorHouse(new Chance(SEED + 2)).write(folder);
    return folder;
  }

  static List<SampleDeal> inventedDeals() {
    return DealBook.of(QuillmoorMarket.market(), new Chance(SEED));
  }

  private static void conversations(Path file) {
    People people = People.of("quillmoor");
    Csv csv = new Csv(";");
    csv.line(
        "when",
        "who",
        "job title",
        "department",
        "comment",
        "where they stand",
        "permission",
        "shared with",
        "shown on");
    for (Said said : people.remarks()) {
      Person person = people.person(said);
      csv.line(
          BRITISH_DAY.format(said.date()),
          person.name(),
          person.role(),
          person.team(),
          said.words(),
          said.stated() ? said.stance() : "",
          said.consent(),
          said.releasedTo(),
          said.seenOn().isEmpty() ? "" : BRITISH_DAY.format(LocalDate.parse(said.seenOn())));
    }
    csv.write(file);
  }

  private static void deals(Path file) {
    Csv csv = new Csv(";");
    csv.quotedLine(
        List.of(
            "Record ID",
            "Deal Name",
            "Deal Stage",
            "Close Date",
            "Create Date",
            "Amount",
            "Deal probability",
            "Deal owner",
            "Original Source",
            "Closed Lost Reason",
            "Associated Company"));
    inventedDeals().forEach(deal -> csv.quotedLine(row(deal)));
    csv.write(file);
  }

  private static List<String> row(SampleDeal deal) {
    return List.of(
        deal.id(),
        deal.account() + " - " + deal.name(),
        deal.stage(),
        deal.closed() + " 17:00",
        deal.created() + " 09:" + (10 + deal.created().getDayOfMonth()),
        String.format(Locale.UK, "%,d.00", deal.amount()),
        String.format(Locale.UK, "%.2f", deal.probability() / 100.0),
        deal.owner(),
        deal.source(),
        deal.lossReason(),
        deal.account());
  }

  private static void channels(Path file) {
    Chance chance = new Chance(SEED + 1);
    Csv csv = new Csv(";");
    csv.line(
        "day",
        "channel",
        "profile",
        "posted by",
        "views",
        "people reached",
        "interactions",
        "clicks",
        "fans");
    for (String channel : List.of("Instagram", "Pinterest")) {
      FIRST
          .datesUntil(QuillmoorMarket.EXPORTED.plusDays(1))
          .forEach(day -> csv.line(channelDay(channel, day, chance)));
    }
    csv.write(file);
  }

  private static List<String> channelDay(String channel, LocalDate day, Chance chance) {
    long age = day.toEpochDay() - FIRST.toEpochDay();
    long views = StrictMath.round((900 + age) * chance.around(0.3));
    Engagement engagement = Engagement.of(views, 0.03, chance);
    return List.of(
        day.toString(),
        channel,
        "quillmoor.cabins",
        "brand",
        Long.toString(views),
        Long.toString(StrictMath.round(views * 0.7)),
        Long.toString(engagement.reactionsCommentsAndShares()),
        Long.toString(engagement.clicks()),
        Long.toString(2_000 + 3 * age));
  }

  private static String resource(String name) {
    try (InputStream in = SecondCompany.class.getResourceAsStream("quillmoor/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource quillmoor/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
