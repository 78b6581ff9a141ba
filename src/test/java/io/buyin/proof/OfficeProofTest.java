package io.buyin.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule that Office keeps and the schemas do not tell, broken once. */
class OfficeProofTest {

  private static final String PRESENTATION = "ppt/presentation.xml";
  private static final String SLIDE = "ppt/slides/slide4.xml";
  private static final String TABLE = "ppt/slides/slide2.xml";
  private static final String CHART = "ppt/charts/chart2.xml";
  private static final String BOOK = "ppt/embeddings/Microsoft_Excel_Worksheet2.xlsx!";
  private static final String SHEET = BOOK + "xl/worksheets/sheet1.xml";
  private static final String TYPES = "[Content_Types].xml";
  private static final String LINK =
      "<Relationship Id=\"rId77\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/%s\" Target=\"%s\"/></Relationships>";

  @Test
  void finds_nothing_in_what_buyin_writes() throws IOException {
    assertThat(found(Edition.DECK, Edition.file(Edition.DECK))).isEmpty();
    assertThat(found(Edition.WORKBOOK, Edition.file(Edition.WORKBOOK))).isEmpty();
  }

  /** The sentence that must come, the part to break, what stands there and what shall. */
  static Stream<Arguments> breaks() {
    return Stream.of(packaging(), ids(), slides(), charts(), books()).flatMap(List::stream);
  }

  private static List<Arguments> packaging() {
    return List.of(
        arguments("not its own", TYPES, "presentation.main+xml", "template.main+xml"),
        arguments(
            "not its own",
            TYPES,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
            "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"),
        arguments("begins with another element", "ppt/tableStyles.xml", "tblStyleLst", "tblStyles"),
        arguments(
            "lets readers ignore a prefix",
            SLIDE,
            "<p:sld ",
            "<p:sld mc:Ignorable=\"p14\" "
                + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "),
        arguments(
            "a link of the type notesSlide, which is not its",
            "ppt/_rels/presentation.xml.rels",
            "</Relationships>",
            LINK.formatted("notesSlide", "notesSlides/notesSlide1.xml")),
        arguments(
            "of a type that Office does not know",
            "ppt/slides/_rels/slide4.xml.rels",
            "relationships/chart",
            "relationships/../graph"),
        arguments(
            "leads to a part of another kind",
            "ppt/slides/_rels/slide4.xml.rels",
            "slideLayouts/slideLayout2.xml",
            "slideMasters/slideMaster1.xml"),
        arguments(
            "exactly one link slideLayout",
            "ppt/slides/_rels/slide4.xml.rels",
            "</Relationships>",
            LINK.formatted("slideLayout", "../slideLayouts/slideLayout1.xml")),
        arguments("which it does not have", CHART, "externalData r:id=\"", "externalData r:id=\"x"),
        arguments(
            "which it never names",
            "ppt/charts/_rels/chart2.xml.rels",
            "</Relationships>",
            LINK.formatted("package", "../embeddings/Microsoft_Excel_Worksheet1.xlsx")),
        arguments(
            "belongs to a slide that does not know it",
            "ppt/notesSlides/_rels/notesSlide4.xml.rels",
            "slides/slide4.xml",
            "slides/slide3.xml"));
  }

  private static List<Arguments> ids() {
    return List.of(
        arguments("two shapes with one id", SLIDE, "<p:cNvPr id=\"3\"", "<p:cNvPr id=\"2\""),
        arguments("an id that none may have", SLIDE, "<p:cNvPr id=\"3\"", "<p:cNvPr id=\"0\""),
        arguments(
            "two shapes with one creation id",
            SLIDE,
            "</p:cSld>",
            ("<p:extLst><p:ext uri=\"x\"><a16:creationId xmlns:a16=\"x\" id=\"{7}\"/>"
                + "<a16:creationId xmlns:a16=\"x\" id=\"{7}\"/></p:ext></p:extLst></p:cSld>")),
        arguments("lists a slide twice", PRESENTATION, "p:sldId id=\"257\"", "p:sldId id=\"256\""),
        arguments("lists a slide twice", PRESENTATION, "p:sldId id=\"257\"", "p:sldId id=\"25\""),
        arguments(
            "two masters or layouts have one id",
            "ppt/slideMasters/slideMaster1.xml",
            "2147483650",
            "2147483648"),
        arguments("two sections with one name", PRESENTATION, "\"Evidence\"", "\"Decision\""),
        arguments(
            "every slide in one section",
            PRESENTATION,
            "p14:sldId id=\"257\"",
            "p14:sldId id=\"258\""));
  }

  private static List<Arguments> slides() {
    return List.of(
        arguments("that its layout does not have", SLIDE, "idx=\"10\"", "idx=\"13\""),
        arguments(
            "fills one placeholder twice",
            SLIDE,
            "type=\"sldNum\" sz=\"quarter\" idx=\"11\"",
            "type=\"ftr\" idx=\"10\""),
        arguments("not as long as its grid", TABLE, "<a:gridCol", "<a:gridCol w=\"9\"/><a:gridCol"),
        arguments("the marks of a field", SLIDE, "<a:r>", "<a:r id=\"{7}\" type=\"slidenum\">"),
        arguments("a field without a kind", SLIDE, " type=\"slidenum\"", ""),
        arguments("would set anew", SLIDE, "<a:noAutofit/>", "<a:normAutofit/>"),
        arguments("would set anew", SLIDE, "<a:noAutofit/>", "<a:spAutoFit/>"),
        arguments("moves by itself", SLIDE, "</p:clrMapOvr>", "</p:clrMapOvr><p:transition/>"),
        arguments("far off the page", SLIDE, "<a:off x=\"", "<a:off x=\"-"),
        arguments("far off the page", SLIDE, "<a:ext cx=\"", "<a:ext cx=\"99999999"));
  }

  private static List<Arguments> charts() {
    return List.of(
        arguments(
            "a positive id of its own",
            CHART,
            "<c:catAx><c:axId val=\"",
            "<c:catAx><c:axId val=\"-"),
        arguments("crosses none of the others", CHART, "<c:crossAx val=\"", "<c:crossAx val=\"9"),
        arguments("axes that it does not have", CHART, "<c:axId val=\"", "<c:axId val=\"9"),
        arguments(
            "two series with one number",
            CHART,
            "<c:idx val=\"1\"/><c:order",
            "<c:idx val=\"0\"/><c:order"),
        arguments("counts other points", CHART, "<c:ptCount val=\"6\"/>", "<c:ptCount val=\"7\"/>"),
        arguments("a point twice, out of order", CHART, "<c:pt idx=\"1\"", "<c:pt idx=\"0\""),
        arguments(
            "a point that is not there",
            CHART,
            "<c:dLbl><c:idx val=\"0\"/>",
            "<c:dLbl><c:idx val=\"60\"/>"),
        arguments("leaves roundedCorners", CHART, "<c:roundedCorners val=\"0\"/>", ""),
        arguments("leaves autoTitleDeleted", CHART, "<c:autoTitleDeleted val=\"1\"/>", ""),
        arguments(
            "leaves dispBlanksAs",
            CHART,
            "<c:dispBlanksAs val=\"gap\"/>",
            "<c:dispBlanksAs val=\"zero\"/>"),
        arguments(
            "leaves the look of its bars", CHART, "varyColors val=\"0\"", "varyColors val=\"1\""),
        arguments(
            "has no workbook of its own", CHART, "<c:externalData r:id", "<c:externalData id"),
        arguments("writes the values of", CHART, "<c:formatCode>#,##0<", "<c:formatCode>0.00<"));
  }

  private static List<Arguments> books() {
    return List.of(
        arguments(
            "a sheet with a name", BOOK + "xl/workbook.xml", "name=\"Data\"", "name=\"Data: 1\""),
        arguments(
            "a sheet with a name",
            BOOK + "xl/workbook.xml",
            "name=\"Data\"",
            "name=\"" + "D".repeat(32) + "\""),
        arguments(
            "a font that is not there",
            BOOK + "xl/styles.xml",
            "numFmtId=\"3\" fontId=\"0\"",
            "numFmtId=\"3\" fontId=\"7\""),
        arguments(
            "without its first two digits",
            BOOK + "xl/styles.xml",
            "indexed=\"8\"",
            "rgb=\"16395B\""),
        arguments("rows out of order", SHEET, "<row r=\"3\"", "<row r=\"2\""),
        arguments("cells out of order", SHEET, "r=\"B2\"", "r=\"A2\""),
        arguments("a style that is not there", SHEET, "s=\"1\"", "s=\"91\""),
        arguments(
            "columns out of order",
            SHEET,
            "<sheetData>",
            "<cols><col min=\"2\" max=\"3\"/><col min=\"1\" max=\"2\"/></cols><sheetData>"),
        arguments(
            "merged cells over each other",
            SHEET,
            "</sheetData>",
            "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell"
                + " ref=\"B2:C3\"/></mergeCells>"),
        arguments(
            "list of choices",
            SHEET,
            "</sheetData>",
            "</sheetData><dataValidations><dataValidation><formula1>\""
                + "a,".repeat(150)
                + "\"</formula1></dataValidation></dataValidations>"),
        arguments("longer than a cell", SHEET, "<v>0</v>", "<v>" + "0".repeat(32_768) + "</v>"));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void finds_what_office_would_repair(String sentence, String part, String old, String with)
      throws IOException {
    byte[] broken = Zip.replace(Edition.file(Edition.DECK), part, old, with);

    assertThat(found(Edition.DECK, broken)).anyMatch(found -> found.contains(sentence));
  }

  @Test
  void finds_labels_from_cells_that_nothing_names() throws IOException {
    byte[] broken =
        Zip.edit(
            Edition.file(Edition.DECK), CHART, xml -> xml.replace("datalabelsRange", "labels"));

    assertThat(found(Edition.DECK, broken))
        .anyMatch(found -> found.contains("from cells that it does not name"));
  }

  @Test
  void finds_a_line_chart_without_a_grouping() throws IOException {
    byte[] deck = Edition.file(Edition.DECK);
    String lines =
        Zip.read(deck).keySet().stream()
            .filter(part -> part.matches("ppt/charts/chart\\d+.xml"))
            .filter(part -> Zip.text(deck, part).contains("<c:lineChart>"))
            .findFirst()
            .orElseThrow();

    assertThat(found(Edition.DECK, Zip.replace(deck, lines, "<c:grouping val=\"standard\"/>", "")))
        .anyMatch(found -> found.contains("lines without a grouping"));
  }

  @Test
  void finds_a_table_that_disagrees_with_its_header_or_has_the_name_of_another()
      throws IOException {
    byte[] book = Edition.file(Edition.WORKBOOK);
    List<String> tables =
        Zip.read(book).keySet().stream().filter(part -> part.startsWith("xl/tables/")).toList();
    String name =
        Zip.text(book, tables.get(0)).replaceAll("(?s).* displayName=\"([^\"]*)\".*", "$1");
    UnaryOperator<String> sameName =
        xml -> xml.replaceFirst(" name=\"tbl[^\"]*\"", " name=\"" + name + "\"");
    UnaryOperator<String> sameId = xml -> xml.replaceFirst(" id=\"\\d+\"", " id=\"1\"");
    UnaryOperator<String> otherColumn =
        xml -> xml.replaceFirst("(tableColumn id=\"1\" name=\")", "$1x");

    assertThat(found(Edition.WORKBOOK, Zip.edit(book, tables.get(1), sameName)))
        .anyMatch(found -> found.contains("has a name twice"));
    assertThat(found(Edition.WORKBOOK, Zip.edit(book, tables.get(1), sameId)))
        .anyMatch(found -> found.contains("the id of another table"));
    assertThat(found(Edition.WORKBOOK, Zip.edit(book, tables.get(1), otherColumn)))
        .anyMatch(found -> found.contains("other columns than its header"));
  }

  @Test
  void finds_an_archive_that_office_does_not_open() throws IOException {
    byte[] deck = Edition.file(Edition.DECK);

    assertThat(found(Edition.DECK, Zip.add(deck, "PPT/presentation.xml", "<a/>")))
        .anyMatch(found -> found.contains("differ in capitals alone"));
    assertThat(found(Edition.DECK, Zip.add(deck, "ppt/media/a b.png", "x")))
        .anyMatch(found -> found.contains("a name that a part must not have"));
    assertThat(found(Edition.DECK, Zip.last(deck, TYPES)))
        .anyMatch(found -> found.contains("does not begin with"));
    assertThat(found(Edition.DECK, Zip.withFlag(deck, (byte) 1)))
        .anyMatch(found -> found.contains("is packed in a way"));
  }

  private static List<String> found(String path, byte[] file) throws IOException {
    return OfficeProof.check(new Exhibit(path, file), OfficePackage.open(file)).stream()
        .map(Finding::sentence)
        .toList();
  }
}
