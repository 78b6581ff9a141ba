package io.buyin.render.workbook;

import io.buyin.story.Brief;
import io.buyin.trouble.BuyinBug;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The workbook in the making: sheets, styles, theme and properties. Close it after writing. */
final class Book implements AutoCloseable {

  /** A sheet with more rows is streamed to disk, so that 50,000 groups need little memory. */
  static final int STREAM_ABOVE_ROWS = 5_000;

  private static final int ROWS_IN_MEMORY = 200;

  private final Brief brief;
  private final Words words;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Looks looks = new Looks(workbook);
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private @Nullable SXSSFWorkbook stream;

  Book(Brief brief) {
    this.brief = brief;
    this.words = new Words(brief.numbers().words(), brief.tongue());
    paint();
    describe();
  }

  Words words() {
    return words;
  }

  Looks looks() {
    return looks;
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  Page add(String name, Tint tab) {
    return keep(new Page(this, workbook.createSheet(name), Optional.empty()), tab);
  }

  Page addStreamed(String name, Tint tab) {
    if (stream == null) {
      stream = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY, true, true);
    }
    var rows = stream.createSheet(name);
    return keep(new Page(this, workbook.getSheet(name), Optional.of(rows)), tab);
  }

  private Page keep(Page page, Tint tab) {
    XSSFColor color = tab.color();
    page.sheet().setTabColor(color);
    page.sheet().setDisplayGridlines(false);
    pages.put(page.name(), page);
    return page;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (stream == null) {
      workbook.write(bytes);
    } else {
      stream.setZip64Mode(org.apache.commons.compress.archivers.zip.Zip64Mode.AsNeeded);
      stream.write(bytes);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    if (stream != null) {
      stream.close();
    }
    workbook.close();
  }

  /** Without a theme, the charts' scheme colours mean nothing. */
  private void paint() {
    workbook.getStylesSource().ensureThemesTable();
    try (InputStream theme = Book.class.getResourceAsStream("theme.xml")) {
      workbook.getStylesSource().getTheme().readFrom(Objects.requireNonNull(theme));
    } catch (IOException e) {
      throw new BuyinBug("The workbook's theme cannot be read", e);
    }
    workbook.getFontAt(0).setFontName("Arial");
    workbook.getFontAt(0).setFontHeight(9.0);
  }

  private void describe() {
    POIXMLProperties properties = workbook.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    Optional<Date> day =
        Optional.of(Date.from(brief.businessDate().atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.getUnderlyingProperties().setLanguageProperty(brief.tongue().tag());
    core.setTitle(brief.numbers().title().text());
    core.setCreator(brief.properties().author());
    core.setLastModifiedByUser(brief.properties().author());
    core.setSubjectProperty(brief.properties().subject());
    core.setCreated(day);
    core.setModified(day);
    properties.getExtendedProperties().setApplication("Buyin");
    properties.getExtendedProperties().setCompany(brief.organisation());
  }

  Brief brief() {
    return brief;
  }
}
