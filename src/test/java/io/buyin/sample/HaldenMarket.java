package io.buyin.sample;

import static io.buyin.sample.Cell.bands;
import static io.buyin.sample.Cell.other;
import static io.buyin.sample.Cell.social;

import io.buyin.sample.Market.Cycle;
import io.buyin.sample.Market.Open;
import io.buyin.sample.Market.Sizes;
import io.buyin.sample.Market.Stage;
import io.buyin.sample.Market.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The market of Halden Instruments, an invented maker of measuring systems: the truths planted in
 * its CRM export. Columns of a cell: month, amount won, deals won (small, middle, large), deals
 * lost.
 */
final class HaldenMarket {
  static final LocalDate EXPORTED = LocalDate.of(2026, 7, 12);
  static final List<String> SOCIAL_SOURCES = List.of("LinkedIn", "Facebook", "Employee post");

  private static final LocalDate START = LocalDate.of(2025, 1, 1);
  private static final LocalDate SUMMER = LocalDate.of(2025, 7, 1);
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  private HaldenMarket() {}

  /** The line of products that a deal's name speaks of. */
  static String product(String name) {
    return switch (name.substring(0, 4)) {
      case "Flow" -> "Flow";
      case "Torq", "Weig" -> "Force and torque";
      case "Mois" -> "Moisture";
      case "Cali" -> "Services";
      case "Pres", "Leve" -> "Pressure and level";
      case "Gas " -> "Analysers";
      case "Temp" -> "Temperature";
      default -> "Laboratory";
    };
  }

  static Market market() {
    return new Market(
        "EUR",
        EXPORTED,
        Stream.concat(socialCells().stream(), otherCells().stream()).toList(),
        cycles(),
        List.of(new Open(true, bands(52, 38, 12), 92), new Open(false, bands(96, 98, 76), 112)),
        new Sizes(3_200, 25_000, 50_000, 480_000),
        words());
  }

  /** Some before the programme began in October 2025; more since, with a dip in April 2026. */
  private static List<Cell> socialCells() {
    return List.of(
        social("2025-01", 95_000, bands(3, 2, 0), bands(4, 3, 1)),
        social("2025-02", 100_000, bands(3, 2, 0), bands(4, 3, 2)),
        social("2025-03", 118_000, bands(3, 1, 1), bands(4, 3, 1)),
        social("2025-04", 98_000, bands(3, 2, 0), bands(3, 3, 2)),
        social("2025-05", 138_000, bands(2, 2, 1), bands(4, 3, 1)),
        social("2025-06", 150_000, bands(3, 2, 1), bands(3, 3, 2)),
        social("2025-07", 114_000, bands(3, 2, 0), bands(3, 3, 1)),
        social("2025-08", 104_000, bands(3, 2, 0), bands(3, 2, 1)),
        social("2025-09", 138_000, bands(3, 2, 1), bands(4, 3, 1)),
        social("2025-10", 142_000, bands(3, 2, 1), bands(4, 3, 2)),
        social("2025-11", 150_000, bands(4, 2, 1), bands(4, 3, 1)),
        social("2025-12", 168_000, bands(3, 3, 1), bands(3, 4, 2)),
        social("2026-01", 140_000, bands(3, 3, 0), bands(4, 3, 1)),
        social("2026-02", 165_000, bands(4, 3, 0), bands(4, 4, 2)),
        social("2026-03", 215_000, bands(4, 3, 1), bands(5, 3, 2)),
        social("2026-04", 190_000, bands(5, 2, 1), bands(4, 4, 2)),
        social("2026-05", 270_000, bands(5, 3, 2), bands(5, 4, 2)),
        social("2026-06", 310_000, bands(4, 5, 2), bands(5, 4, 2)),
        social("2026-07", 62_000, bands(2, 1, 0), bands(2, 1, 1)));
  }

  /** As much as before, won less often: the shortfall that the deck must show. */
  private static List<Cell> otherCells() {
    return List.of(
        other("2025-01", 1_130_000, bands(9, 8, 4), bands(15, 14, 9)),
        other("2025-02", 1_150_000, bands(9, 8, 4), bands(15, 14, 10)),
        other("2025-03", 1_420_000, bands(10, 8, 5), bands(15, 14, 10)),
        other("2025-04", 1_230_000, bands(9, 8, 4), bands(15, 14, 10)),
        other("2025-05", 1_400_000, bands(9, 8, 5), bands(16, 15, 10)),
        other("2025-06", 1_690_000, bands(10, 9, 6), bands(16, 15, 10)),
        other("2025-07", 1_190_000, bands(9, 8, 4), bands(17, 15, 10)),
        other("2025-08", 960_000, bands(8, 7, 3), bands(15, 14, 9)),
        other("2025-09", 1_430_000, bands(10, 9, 5), bands(18, 17, 11)),
        other("2025-10", 1_370_000, bands(10, 8, 5), bands(18, 17, 11)),
        other("2025-11", 1_420_000, bands(10, 9, 5), bands(18, 17, 11)),
        other("2025-12", 1_760_000, bands(11, 9, 6), bands(18, 17, 11)),
        other("2026-01", 1_156_000, bands(8, 7, 4), bands(17, 16, 13)),
        other("2026-02", 1_120_000, bands(8, 8, 4), bands(17, 17, 13)),
        other("2026-03", 1_480_000, bands(10, 8, 5), bands(18, 17, 13)),
        other("2026-04", 1_180_000, bands(9, 8, 4), bands(17, 17, 13)),
        other("2026-05", 1_390_000, bands(9, 8, 5), bands(18, 17, 14)),
        other("2026-06", 1_720_000, bands(10, 9, 6), bands(19, 18, 14)),
        other("2026-07", 470_000, bands(3, 3, 2), bands(7, 6, 4)));
  }

  private static List<Cycle> cycles() {
    LocalDate before = SUMMER.minusDays(1);
    LocalDate yearEnd = NEW_YEAR.minusDays(1);
    return List.of(
        new Cycle(START, before, true, 110, 96),
        new Cycle(START, before, false, 121, 109),
        new Cycle(SUMMER, yearEnd, true, 104, 92),
        new Cycle(SUMMER, yearEnd, false, 120, 110),
        new Cycle(NEW_YEAR, EXPORTED, true, 93, 88),
        new Cycle(NEW_YEAR, EXPORTED, false, 119, 112));
  }

  private static Vocabulary words() {
    return new Vocabulary(
        "0061v0000",
        List.of(
            List.of("Orva", "Teldri", "Balme", "Norri", "Sarte", "Quon", "Vesk", "Ilmo", "Drave"),
            List.of("ndo", "xen", "rak", "vik", "llan", "sta", "mere", "thal", "quist", "bru"),
            List.of(
                "Foods",
                "Dairies",
                "Waterworks",
                "Cement",
                "Laboratories",
                "Papers",
                "Brewing",
                "Energy",
                "Coatings",
                "Ceramics",
                "Rail",
                "Marine")),
        List.of(
            "Flow meters, line 3",
            "Torque bench",
            "Moisture probes",
            "Calibration contract",
            "Laboratory retrofit",
            "Pressure loop",
            "Level sensors 2\" and 4\"",
            "Gas analyser",
            "Temperature chain",
            "Weighing cells"),
        SOCIAL_SOURCES,
        List.of(
            "Web form",
            "Trade fair",
            "Referral",
            "Partner",
            "Outbound call",
            "E-mail campaign",
            "Existing customer",
            "Advertising"),
        List.of(
            "Ask Halden 2025",
            "Ask Halden 2026",
            "Calibration Week",
            "Respond & Refer pilot",
            "Spring Fair 2026"),
        List.of(
            new Stage("Qualification", 10),
            new Stage("Needs Analysis", 20),
            new Stage("Proposal", 50),
            new Stage("Negotiation", 75)),
        new Stage("Closed Won", 100),
        new Stage("Closed Lost", 0),
        List.of("Price", "Timing", "Competitor", "No decision", "Technical fit"),
        List.of(
            "Ilse Varnholm",
            "Tomas Brekkan",
            "Gerrit Olsvang",
            "Mirela Costanu",
            "Hanne Skovrup",
            "Dario Fennelli",
            "Petra Walzheim",
            "Joakim Strande"));
  }
}
