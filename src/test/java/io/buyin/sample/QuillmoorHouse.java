package io.buyin.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Quillmoor's enquiries, contacts, tasks and meetings: the same kinds as the sample has, in other
 * words, with semicolons and the day before the month.
 */
final class QuillmoorHouse {
  static final String ENQUIRIES = "enquiries.csv";
  static final String CONTACTS = "contacts.csv";
  static final String TASKS = "tasks 2026-10-09.csv";
  static final String MEETINGS = "board dates 2026-10-09.csv";
  static final int MESSAGES = 900;

  private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.UK);
  private static final List<String> AREAS = List.of("Peak", "Wolds", "Solway", "Fens");
  private static final List<String> TOPICS =
      List.of("foundations", "insulation", "delivery", "planning");
  private static final List<String> TEXTS =
      List.of(
          "Do I need a concrete base for a bike store?",
          "Does the reading room stay warm in January?",
          "The lorry left the panels in the rain.",
          "How near to the hedge may a workshop stand?");

  private final Chance chance;

  QuillmoorHouse(Chance chance) {
    this.chance = chance;
  }

  void write(Path folder) {
    enquiries(folder.resolve(ENQUIRIES));
    contacts(folder.resolve(CONTACTS));
    table("quillmoor/tasks.txt", folder.resolve(TASKS));
    table("quillmoor/meetings.txt", folder.resolve(MEETINGS));
  }

  private void enquiries(Path file) {
    Csv csv = new Csv(";");
    csv.line("ticket id", "kind", "received", "answered", "via", "from", "area", "topic", "text");
    for (int i = 1; i <= MESSAGES; i++) {
      csv.line(enquiry(i));
    }
    csv.write(file);
  }

  /** The Peak has answered sooner since January 2026. */
  private List<String> enquiry(int number) {
    int days = (int) (QuillmoorMarket.EXPORTED.toEpochDay() - FIRST.toEpochDay());
    LocalDate day = FIRST.plusDays((long) number * days / (MESSAGES + 1));
    LocalDateTime received = day.atTime(chance.between(7, 20), chance.between(0, 59));
    String area = chance.pick(AREAS);
    boolean piloted = area.equals("Peak") && !day.isBefore(LocalDate.of(2026, 1, 12));
    double hours = (piloted ? 2 : 11) * chance.around(0.6);
    boolean answered = !chance.oneIn(piloted ? 20 : 7);
    int topic = chance.between(0, TOPICS.size() - 1);
    return List.of(
        "Q" + (5000 + number),
        topic == 2 ? "complaint" : "enquiry",
        BRITISH.format(received),
        answered ? BRITISH.format(received.plusMinutes((long) (60 * hours) + 1)) : "",
        chance.pick(List.of("Instagram", "Pinterest")),
        "visitor " + chance.between(100, 700),
        area,
        TOPICS.get(topic),
        TEXTS.get(topic));
  }

  private void contacts(Path file) {
    Csv csv = new Csv(";");
    csv.line("deal id", "touched at", "medium");
    for (SampleDeal deal : SecondCompany.inventedDeals()) {
      LocalDate day = deal.created().minusDays(chance.between(1, 40));
      String medium = deal.social() ? "Pinterest" : chance.pick(List.of("Search", "Open day"));
      if (!chance.oneIn(4)) {
        csv.line(deal.id(), BRITISH.format(day.atTime(chance.between(8, 21), 5)), medium);
      }
    }
    csv.write(file);
  }

  private static void table(String resource, Path file) {
    PipeTable table = PipeTable.of(resource);
    Csv csv = new Csv(";").line(table.lines().get(0));
    table.rows().forEach(csv::line);
    csv.write(file);
  }
}
