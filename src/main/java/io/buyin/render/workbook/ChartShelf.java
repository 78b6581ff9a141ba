package io.buyin.render.workbook;

import io.buyin.story.ChartPlan;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;

/**
 * Places up to three charts side by side under the summary's table, each under its heading and key.
 */
record ChartShelf(Page page, int firstRow) {

  private static final int HEIGHT = 14;
  private static final double ROW_POINTS = 13;

  /** Where charts begin and the last ends, by how many stand side by side. */
  private static final int[][] SHELVES = {{1, 13}, {1, 5, 13}, {1, 3, 8, 13}};

  private static final Look BARE = Look.TEXT.ruled(Look.Line.NONE);

  /** Draws the charts and returns the first free row. */
  int hang(List<ChartData.Block> blocks) {
    if (blocks.isEmpty()) {
      return firstRow;
    }
    XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
    int row = firstRow;
    for (int first = 0; first < blocks.size(); first += SHELVES.length) {
      int beside = Math.min(SHELVES.length, blocks.size() - first);
      int[] shelf = SHELVES[beside - 1];
      for (int at = 0; at < beside; at++) {
        hang(drawing, blocks.get(first + at), row, new int[] {shelf[at], shelf[at + 1]});
      }
      row += HEIGHT + 3;
    }
    return row;
  }

  private void hang(XSSFDrawing drawing, ChartData.Block block, int row, int[] columns) {
    ChartPlan plan = block.plan();
    page.text(row, columns[0], plan.heading().text(), BARE.bolded().sized(10));
    page.phrase(row + 1, columns[0], plan.key(), BARE);
    for (int line = row + 2; line < row + 2 + HEIGHT; line++) {
      page.height(line, ROW_POINTS);
    }
    XSSFClientAnchor anchor =
        drawing.createAnchor(0, 0, 0, 0, columns[0], row + 2, columns[1], row + 2 + HEIGHT);
    anchor.setAnchorType(AnchorType.MOVE_AND_RESIZE);
    new NativeChart(block).draw(drawing, anchor);
  }
}
