package io.buyin.render.workbook;

import io.buyin.render.PlainZip;
import io.buyin.story.Brief;
import io.buyin.story.Numbers;
import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.util.List;

/**
 * The workbook of a Brief: sheets that read like a report and compute like a model. Every figure
 * that groups add up to is a formula over the data sheets, every delta a formula over cells, and
 * each formula carries its value for readers that do not calculate. The same Brief gives the same
 * bytes.
 */
public final class Workbook {

  private Workbook() {}

  /**
   * The whole {@code .xlsx}.
   *
   * @throws BuyinBug if a figure is not what its recipe computes, or a delta not what its cells
   *     give
   */
  public static byte[] render(Brief brief) {
    try (Book book = new Book(brief)) {
      Sheets sheets = Sheets.add(book, brief.numbers());
      fill(brief, sheets);
      return PlainZip.normalise(book.bytes());
    } catch (IOException e) {
      throw new BuyinBug("The workbook could not be written", e);
    }
  }

  /** In the order of computing: what a formula names is written before it. */
  private static void fill(Brief brief, Sheets sheets) {
    Numbers numbers = brief.numbers();
    sheets.fillData();
    Workings workings =
        new Workings(sheets.workings(), new Tables(numbers.tables()), numbers.figures());
    workings.fill(numbers.figures());
    FiguresSheet figures = new FiguresSheet(sheets.figures());
    figures.fill(numbers.figures(), workings);
    VoicesSheet voices = new VoicesSheet(sheets.voices(), brief);
    voices.fill(numbers.voices(), numbers.voicesNote().text());
    new ObjectionsSheet(sheets.objections()).fill(numbers.objections());
    EvidenceSheet evidence = new EvidenceSheet(sheets.evidence());
    evidence.fill(numbers.evidence(), figures, voices);
    Registers registers = new Registers(sheets.words());
    registers.definitions(sheets.definitions(), numbers.definitions());
    registers.lineage(sheets.lineage(), numbers.lineage());
    ChecksSheet checks = new ChecksSheet(sheets.checks(), numbers.checks());
    checks.fill();
    ChartData charts = new ChartData(sheets.charts(), figures, brief.tokens());
    List<ChartData.Block> blocks = charts.fill(numbers.charts());
    StatedNumbers stated = new StatedNumbers(brief.tokens());
    Page forecast = sheets.forecast();
    if (forecast != null) {
      new ForecastSheet(forecast, figures, stated).fill(numbers.forecast(), numbers.tables());
    }
    sheets
        .boards()
        .forEach(sheet -> new BoardSheet(sheet.page(), sheet.board(), figures, stated).fill());
    new SummarySheet(sheets.summary(), brief)
        .fill(new SummarySheet.Sources(figures, checks, evidence, voices, blocks, stated));
  }
}
