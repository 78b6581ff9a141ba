package io.buyin.render.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook's cell styles, each made once: Excel allows some 64,000, we need a few dozen. */
final class Looks {

  private static final String GENERAL = "General";

  private final XSSFWorkbook workbook;
  private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Look, XSSFFont> fonts = new HashMap<>();

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  XSSFCellStyle of(Look look) {
    return of(look, GENERAL);
  }

  XSSFCellStyle of(Look look, String format) {
    return styles.computeIfAbsent(new Key(look, format, false), this::style);
  }

  /** For text that Excel would take for a formula once somebody edits the cell. */
  XSSFCellStyle literal(Look look) {
    return styles.computeIfAbsent(new Key(look, GENERAL, true), this::style);
  }

  private XSSFCellStyle style(Key key) {
    Look look = key.look();
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(look));
    style.setAlignment(look.align());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(look.wrap());
    style.setIndention((short) look.indent());
    style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
    style.setQuotePrefixed(key.literal());
    rule(style, look.line());
    return style;
  }

  private static void rule(XSSFCellStyle style, Look.Line line) {
    if (line == Look.Line.NONE) {
      return;
    }
    boolean header = line == Look.Line.HEADER;
    style.setBorderBottom(header ? BorderStyle.MEDIUM : BorderStyle.THIN);
    style.setBottomBorderColor((header ? Tint.NAVY : Tint.HAIRLINE).color());
  }

  XSSFFont font(Look look) {
    return fonts.computeIfAbsent(look, this::newFont);
  }

  private XSSFFont newFont(Look look) {
    XSSFFont font = workbook.createFont();
    font.setFontName(look.family());
    font.setFontHeight(look.points());
    font.setBold(look.bold());
    font.setItalic(look.italic());
    // POI would write six digits of colour where the schema wants eight.
    font.getCTFont().addNewColor().setRgb(look.tint().argb());
    return font;
  }

  private record Key(Look look, String format, boolean literal) {}
}
