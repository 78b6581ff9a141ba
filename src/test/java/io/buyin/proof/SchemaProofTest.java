package io.buyin.proof;

import static io.buyin.proof.Edition.DECK;
import static io.buyin.proof.Edition.WORKBOOK;
import static io.buyin.proof.Edition.assertFound;
import static io.buyin.proof.Edition.spoilt;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a part that Office would repair or refuse comes to. */
class SchemaProofTest {

  private static final String SLIDE4 = "ppt/slides/slide4.xml";

  @Test
  void finds_an_element_that_the_schema_does_not_allow() {
    assertFound(
        spoilt(DECK, SLIDE4, "<p:spTree>", "<p:spTree><p:surprise/>"),
        "schema",
        DECK,
        SLIDE4 + " is not valid",
        "surprise");
  }

  @Test
  void finds_an_attribute_with_a_value_it_may_not_have() {
    assertFound(
        spoilt(DECK, SLIDE4, "algn=\"r\"", "algn=\"right\""),
        "schema",
        DECK,
        SLIDE4 + " is not valid",
        "right");
  }

  @Test
  void finds_a_part_of_the_workbook_behind_a_chart_that_is_not_valid() {
    String book =
        Zip.read(Edition.file(DECK)).keySet().stream()
            .filter(part -> part.endsWith(".xlsx"))
            .findFirst()
            .orElseThrow();

    assertFound(
        spoilt(DECK, book + "!xl/worksheets/sheet1.xml", "<sheetData>", "<sheetData><cell/>"),
        "schema",
        DECK,
        book + "!xl/worksheets/sheet1.xml is not valid");
  }

  @Test
  void finds_a_part_that_is_not_xml_at_all() {
    assertFound(
        spoilt(WORKBOOK, "xl/worksheets/sheet2.xml", "</worksheet>", ""),
        "schema",
        WORKBOOK,
        "xl/worksheets/sheet2.xml is not valid");
  }

  @Test
  void finds_a_link_that_leads_nowhere() {
    List<Finding> findings =
        spoilt(DECK, "ppt/slides/_rels/slide4.xml.rels", "notesSlide4.xml", "notesSlide44.xml");

    assertFound(
        findings, "schema", DECK, "ppt/slides/_rels/slide4.xml.rels links to", "notesSlide44.xml");
  }

  @Test
  void finds_a_part_that_nothing_links_to() {
    assertFound(
        spoilt(
            DECK,
            file -> Zip.add(file, "ppt/slides/slide44.xml", Zip.text(Edition.file(DECK), SLIDE4))),
        "schema",
        DECK,
        "ppt/slides/slide44.xml is linked from nowhere");
  }

  @Test
  void finds_a_part_of_a_kind_that_is_not_proved_and_a_link_that_leaves_the_file() {
    assertFound(
        spoilt(DECK, file -> Zip.add(file, "ppt/comments/comment1.xml", "<a>7</a>")),
        "schema",
        DECK,
        "ppt/comments/comment1.xml is of a kind that Buyin does not write");
    assertFound(
        spoilt(
            DECK,
            "ppt/slides/_rels/slide4.xml.rels",
            "</Relationships>",
            "<Relationship Id=\"rId99\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\""
                + " Target=\"https://example.com/7\" TargetMode=\"External\"/></Relationships>"),
        "schema",
        DECK,
        "slide4.xml.rels links to something outside");
  }

  @Test
  void finds_a_part_without_a_content_type_and_a_type_without_a_part() {
    assertFound(
        spoilt(DECK, "[Content_Types].xml", "/ppt/slides/slide4.xml", "/ppt/slides/slide404.xml"),
        "schema",
        DECK,
        "[Content_Types].xml is not valid");
  }

  @Test
  void finds_an_element_that_the_description_of_a_file_may_not_have() {
    assertFound(
        spoilt(
            WORKBOOK,
            "docProps/core.xml",
            "</cp:coreProperties>",
            "<cp:mood>fine</cp:mood></cp:coreProperties>"),
        "schema",
        WORKBOOK,
        "docProps/core.xml is not valid");
  }
}
