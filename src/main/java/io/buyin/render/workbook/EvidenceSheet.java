package io.buyin.render.workbook;

import io.buyin.story.Numbers.EvidenceRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pairs: a claim, its number, read from the figures, and the voice beside it. */
final class EvidenceSheet {

  private static final int HEADER_ROW = 3;

  private final Words words;
  private final Units units;
  private final Grid grid;
  private final List<Entry> entries = new ArrayList<>();

  /** A pair and where its words and the voice's id stand. */
  record Entry(EvidenceRow row, Place quote, Place voice) {}

  EvidenceSheet(Page page) {
    this.words = page.book().words();
    this.units = new Units(words);
    this.grid = new Grid(page, "listEvidence", HEADER_ROW, columns());
  }

  void fill(List<EvidenceRow> rows, FiguresSheet figures, VoicesSheet voices) {
    grid.open(words.of("title.evidence"), words.of("about.evidence"));
    for (EvidenceRow row : rows) {
      grid.next();
      grid.count(0, row.slide());
      grid.text(1, row.claim().text());
      figure(row.figure(), figures.find(row.figure()));
      Place quote = grid.text(5, row.quoted());
      grid.text(6, row.stance(), voices.stanceLook(row.stance()));
      grid.text(7, voices.find(row.voice()).map(voice -> voice.row().attribution()).orElse(""));
      Place voice = grid.text(8, row.voice());
      grid.text(9, row.why().text());
      entries.add(new Entry(row, quote, voice));
    }
    grid.close();
  }

  /** The pairs that have words, in reading order. */
  List<Entry> quoted() {
    return entries.stream().filter(entry -> !entry.row().quoted().isEmpty()).toList();
  }

  private void figure(String id, Optional<FiguresSheet.Entry> found) {
    if (found.isEmpty()) {
      grid.text(2, id);
      grid.text(3, "");
      grid.text(4, "");
      return;
    }
    FiguresSheet.Entry figure = found.get();
    grid.textFormula(2, figure.id().absolute(), figure.row().shortId());
    String format = units.exactFormat(figure.row().unit());
    BigDecimal value = Units.held(figure.row().unit(), figure.row().value().value());
    grid.formula(3, figure.value().absolute(), value, format);
    grid.textFormula(4, figure.grade().absolute(), figure.row().grade());
  }

  private List<Grid.Column> columns() {
    return List.of(
        new Grid.Column(words.of("column.slide"), 6, Look.NUMBER.tinted(Tint.MUTED)),
        new Grid.Column(words.of("column.claim"), 34, Look.WRAPPED.bolded().indented()),
        new Grid.Column(words.of("column.figure"), 7, Look.TEXT),
        new Grid.Column(words.of("column.value"), 13, Look.NUMBER.bolded().tinted(Tint.NAVY)),
        new Grid.Column(words.of("column.grade"), 8, Look.TEXT.bolded().indented()),
        new Grid.Column(words.of("column.quote"), 48, Look.QUOTE),
        new Grid.Column(words.of("column.stance"), 10, Look.TEXT.bolded()),
        new Grid.Column(words.of("column.role"), 22, Look.WRAPPED),
        new Grid.Column(words.of("column.voice"), 7, Look.TEXT),
        new Grid.Column(words.of("column.why"), 26, Look.WRAPPED.tinted(Tint.MUTED)));
  }
}
