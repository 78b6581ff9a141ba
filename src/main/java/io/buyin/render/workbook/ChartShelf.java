package io.buyin.render.workbook;

import io.buyin.story.ChartPlan;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;

/** Places charts two by two under the summary's table, each under its heading and key. */
record ChartShelf(Page page, int firstRow) {

  private static final int HEIGHT = 16;
  private static final double ROW_POINTS = 13;
  private static final int[] LEFT = {1, 5};
  private static final int[] RIGHT = {5, 13};
  private static final Look BARE = Look.TEXT.ruled(Look.Line.NONE);

  /** Draws the charts and returns the first free row. */
  int hang(List<ChartData.Block> blocks) {
    if (blocks.isEmpty()) {
      return firstRow;
    }
    XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
    int row = firstRow;
    for (int index = 0; index < blocks.size(); index++) {
      int side = index % LEFT.length;
      boolean alone = side == 0 && index == blocks.size() - 1;
      hang(drawing, blocks.get(index), row, new int[] {LEFT[side], alone ? RIGHT[1] : RIGHT[side]});
      if (side == LEFT.length - 1 || index == blocks.size() - 1) {
        row += HEIGHT + 3;
      }
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
