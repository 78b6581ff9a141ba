package io.buyin.render.page;

import io.buyin.quantity.Spoken;
import io.buyin.story.Brief;
import io.buyin.story.Numbers;
import io.buyin.trouble.BuyinBug;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;

/** The few numbers that say how the night went. */
final class Glance {

  private final List<Brief> briefs;
  private final ReportCard.HouseNotes notes;

  Glance(List<Brief> briefs, ReportCard.HouseNotes notes) {
    this.briefs = briefs;
    this.notes = notes;
  }

  /**
   * One number and what it is.
   *
   * @param id by which the proof finds it
   */
  public record Tile(String id, String label, String value, String detail) {}

  List<Tile> tiles() {
    long held = briefs.stream().filter(brief -> notes.held().containsKey(brief.audience())).count();
    return List.of(
        tile("audiences", "Audiences published", briefs.size() - held, heldBack(held)),
        tile("files", "Files read", lineage().size(), oldest()),
        tile("rows", "Rows read", sum(Numbers.LineageRow::rows), used()),
        tile(
            "rejected",
            "Rows rejected",
            sum(Numbers.LineageRow::rejected),
            "each with its reason in quarantine"),
        tile(
            "figures",
            "Figures printed",
            ReportCard.figures(briefs).size(),
            "in decks, workbooks and mails, each with its rows"),
        new Tile("voices", "Voices that may be shown", voices(), "to " + first().audienceName()),
        tile("troubles", "Things to mend", notes.troubles().size(), checks()));
  }

  private Tile tile(String id, String label, long value, String detail) {
    return new Tile(id, label, number(value), detail);
  }

  /** A Brief has no more than so many; how many there are beyond them it does not say. */
  private String voices() {
    int known = first().voices().size();
    return number(known) + (known < Brief.MOST_VOICES ? "" : " or more");
  }

  private static String heldBack(long held) {
    return held == 0 ? "none held back" : held + " held back, see below";
  }

  private String used() {
    return number(sum(Numbers.LineageRow::used)) + " used";
  }

  private String oldest() {
    return notes.freshness().stream()
        .filter(source -> !source.kind().equals("feedback"))
        .max((one, other) -> Long.compare(one.days(), other.days()))
        .map(oldest -> "oldest data: " + oldest.kind() + ", " + oldest.through())
        .orElse("no dated rows");
  }

  private String checks() {
    long passed =
        first().numbers().checks().stream()
            .filter(check -> check.result().equals("passed"))
            .count();
    return passed + " of " + first().numbers().checks().size() + " checks passed";
  }

  private long sum(ToLongFunction<Numbers.LineageRow> count) {
    return lineage().stream().mapToLong(count).sum();
  }

  private List<Numbers.LineageRow> lineage() {
    return first().numbers().lineage();
  }

  private String number(long value) {
    return Spoken.in(first().tongue()).number(BigDecimal.valueOf(value), 0);
  }

  private Brief first() {
    return briefs.stream()
        .findFirst()
        .orElseThrow(() -> new BuyinBug("a night without a Brief has no report card"));
  }
}
