package io.buyin.render.workbook;

import io.buyin.story.Brief;
import io.buyin.story.Numbers;
import io.buyin.story.Numbers.SummaryHeader;
import io.buyin.story.Numbers.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The page a leader opens first: groups of measures, charts, and people's words. */
final class SummarySheet {

  static final int LAST_COLUMN = 12;
  private static final int HEADER_ROW = 5;
  private static final int FREE_COLUMNS = 2;

  private static final Look BARE = Look.PLAIN.ruled(Look.Line.NONE);
  private static final Look CENTRED = Look.HEADER.aligned(HorizontalAlignment.CENTER);
  private static final double LABEL_WIDTH = 40;
  private static final double HEADER_POINTS = 40;
  private static final double ROW_POINTS = 17;
  private static final double LINE_POINTS = 12;
  private static final double[] WIDTHS = {
    0.9, LABEL_WIDTH, 9, 12, 12, 11, 11, 12, 11, 14, 9, 17, 8
  };

  private final Page page;
  private final Words words;
  private final Numbers numbers;
  private int row = HEADER_ROW;

  SummarySheet(Page page, Brief brief) {
    this.page = page;
    this.words = page.book().words();
    this.numbers = brief.numbers();
  }

  /** What stands on other sheets and is repeated here. */
  record Sources(
      FiguresSheet figures,
      ChecksSheet checks,
      EvidenceSheet evidence,
      VoicesSheet voices,
      List<ChartData.Block> charts,
      StatedNumbers stated) {}

  void fill(Sources sources) {
    page.widths(WIDTHS);
    head(sources.checks().status());
    header(numbers.header());
    List<SummaryLine.Places> lines = rows(sources);
    Verdicts.colour(page, lines, words);
    row += 2;
    row = new ChartShelf(page, row).hang(sources.charts());
    row = new SummaryVoices(page, row).write(sources.evidence().quoted(), sources.voices());
    page.text(row + 2, 1, words.of("note"), BARE.sized(8).tinted(Tint.MUTED).slanted());
    page.freeze(FREE_COLUMNS, HEADER_ROW + 1);
    page.print(1, row + 2, LAST_COLUMN);
  }

  private void head(ChecksSheet.Status status) {
    page.text(0, 0, numbers.title().text(), BARE.sized(18).bolded().tinted(Tint.NAVY));
    page.height(0, 28);
    page.text(1, 1, numbers.subtitle().text(), BARE.tinted(Tint.MUTED));
    page.text(2, 1, numbers.ask().text(), BARE.sized(12).bolded());
    page.height(2, 22);
    Look look = BARE.bolded().tinted(status.tint());
    page.textFormula(3, 1, status.formula(), status.text(), look);
  }

  private void header(SummaryHeader header) {
    Look right = Look.HEADER_RIGHT.wrapped();
    Look left = Look.HEADER;
    page.text(row, 1, words.of("column.measure"), left);
    page.text(row, 2, words.of("column.unit"), left);
    page.text(row, 3, header.actual().text(), right);
    page.text(row, 4, words.of("column.plan"), right);
    page.text(row, 5, words.of("column.delta-plan"), right);
    page.text(row, 6, words.of("column.delta-plan-share"), right);
    page.text(row, 7, header.previous().text(), right);
    page.text(row, 8, words.of("column.delta-previous"), right);
    page.text(row, 9, header.target().text(), right);
    page.text(row, 10, words.of("column.better"), CENTRED);
    page.text(row, 11, words.of("column.evidence"), left);
    page.text(row, 12, words.of("column.slide"), CENTRED);
    page.height(row, HEADER_POINTS);
  }

  private List<SummaryLine.Places> rows(Sources sources) {
    List<SummaryLine.Places> lines = new ArrayList<>();
    String group = "";
    for (SummaryRow line : numbers.summary()) {
      if (!line.group().equals(group)) {
        group = line.group();
        group(group, line.leading());
      }
      row++;
      lines.add(new SummaryLine(page, row, line, sources.figures(), sources.stated()).write());
      int more = Lines.in(line.label().text(), LABEL_WIDTH * 1.1) - 1;
      page.height(row, ROW_POINTS + more * LINE_POINTS);
    }
    return lines;
  }

  private void group(String name, boolean leading) {
    row++;
    Look look = Look.TEXT.bolded().sized(8.5).tinted(leading ? Tint.MUTED : Tint.NAVY);
    page.text(row, 1, name, look);
    for (int column = 2; column <= LAST_COLUMN; column++) {
      page.blank(row, column, look);
    }
    page.height(row, ROW_POINTS);
  }
}
