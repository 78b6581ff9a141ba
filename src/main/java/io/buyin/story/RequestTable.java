package io.buyin.story;

import java.util.ArrayList;
import java.util.List;

/** What is asked of whom and when, as stated, where no cost is stated. */
final class RequestTable {

  private static final double LABEL_WIDTH = 2.4;
  private static final double TEXT_WIDTH = 9.6;

  private final Words words;
  private final Asking asking;

  RequestTable(Ground ground) {
    this.words = ground.words();
    this.asking = new Asking(ground);
  }

  Slide.Table table() {
    List<List<Phrase>> rows = new ArrayList<>();
    add(rows, "asked", asking.sentence());
    add(rows, "decision", asking.decision());
    add(rows, "day", asking.meetingDate());
    add(rows, "from", asking.from());
    add(rows, "no-cost", asking.cost());
    return new Slide.Table(
        List.of(LABEL_WIDTH, TEXT_WIDTH),
        List.of(words.text("ask.request.header"), words.text("ask.request.stated")),
        rows,
        List.of());
  }

  private void add(List<List<Phrase>> rows, String key, Phrase value) {
    if (!value.isEmpty()) {
      rows.add(List.of(words.text("ask.request." + key), value));
    }
  }
}
