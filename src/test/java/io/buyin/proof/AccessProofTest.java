package io.buyin.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of a deck that everybody can read, broken once. */
class AccessProofTest {

  private static final String SLIDE = "ppt/slides/slide4.xml";
  private static final String TABLE = "ppt/slides/slide2.xml";
  private static final String CHART = "ppt/charts/chart2.xml";
  private static final String THEME = "ppt/theme/theme1.xml";
  private static final String CORE = "docProps/core.xml";
  private static final String AXIS = "<a:defRPr lang=\"en-GB\" sz=\"1200\"";

  @Test
  void finds_nothing_in_what_buyin_writes() throws IOException {
    assertThat(found(Edition.file(Edition.DECK))).isEmpty();
  }

  static Stream<Arguments> breaks() {
    return Stream.of(words(), tables(), legible()).flatMap(List::stream);
  }

  private static List<Arguments> words() {
    return List.of(
        arguments("does not begin with its title", SLIDE, "type=\"title\"", "type=\"body\""),
        arguments(
            "is read after the footer",
            SLIDE,
            "txBox=\"1\"/><p:nvPr/>",
            "/><p:nvPr><p:ph type=\"ftr\" idx=\"10\"/></p:nvPr>"),
        arguments(
            "is read after what stands below it",
            SLIDE,
            "x=\"548640\" y=\"365760\"",
            "x=\"548640\" y=\"6365760\""),
        arguments(
            "yet counts as decoration", SLIDE, "name=\"Rule\"", "name=\"Rule\" descr=\"A rule\""),
        arguments(
            "is not marked as decoration",
            SLIDE,
            "<adec:decorative val=\"1\"",
            "<adec:decorative val=\"0\""),
        arguments(
            "no words that tell its message",
            SLIDE,
            "descr=\"Columns",
            "descr=\"Columns\" title=\""),
        arguments("begin with what it is", SLIDE, "descr=\"Columns", "descr=\"Chart of columns"),
        arguments(
            "has no words for it",
            TABLE,
            "name=\"Table: goals\" descr=\"",
            "name=\"Table: goals\" title=\""),
        arguments(
            "does not say the language", CORE, "<dc:language>", "<dc:language/><dc:language>"),
        arguments("does not say the title", CORE, "<dc:title>", "<dc:title/><dc:title>"),
        arguments(
            "does not say where it leads",
            SLIDE,
            "b=\"1\" i=\"0\"><a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill></a:rPr><a:t>",
            "b=\"1\" i=\"0\"><a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill>"
                + "<a:hlinkClick r:id=\"rId9\"/></a:rPr><a:t>https://example.org/ "));
  }

  private static List<Arguments> tables() {
    return List.of(
        arguments("header row is not marked", TABLE, "firstRow=\"1\"", "firstRow=\"0\""),
        arguments("empty or merged cell", TABLE, "<a:tc>", "<a:tc gridSpan=\"2\">"),
        arguments("empty or merged cell", TABLE, "<a:tc>", "<a:tc><a:txBody/></a:tc><a:tc>"));
  }

  private static List<Arguments> legible() {
    return List.of(
        arguments("does not say its language", SLIDE, "<a:rPr lang=\"en-GB\"", "<a:rPr"),
        arguments(
            "does not say its language",
            "ppt/notesSlides/notesSlide4.xml",
            "<a:rPr lang=\"en-GB\"",
            "<a:rPr"),
        arguments("does not say its language", CHART, AXIS, "<a:defRPr sz=\"1200\""),
        arguments("smaller than 10 points", SLIDE, "sz=\"1050\"", "sz=\"950\""),
        arguments("smaller than 9 points", SLIDE, "sz=\"900\"", "sz=\"850\""),
        arguments("smaller than 10 points", CHART, AXIS, "<a:defRPr lang=\"en-GB\" sz=\"800\""),
        arguments(
            "has text with a contrast of 2.9",
            THEME,
            "<a:accent5><a:srgbClr val=\"55606C\"",
            "<a:accent5><a:srgbClr val=\"9099A2\""),
        arguments(
            "has text with a contrast of",
            THEME,
            "<a:accent1><a:srgbClr val=\"16395B\"",
            "<a:accent1><a:srgbClr val=\"F3C500\""),
        arguments(
            "has a mark with a contrast of 2.2",
            THEME,
            "<a:accent4><a:srgbClr val=\"838D98\"",
            "<a:accent4><a:srgbClr val=\"ABB1B8\""),
        arguments(
            "has text with a contrast of",
            SLIDE,
            "<a:schemeClr val=\"accent5\"/>",
            "<a:srgbClr val=\"AAAAAA\"/>"));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void finds_what_somebody_could_not_read(String sentence, String part, String old, String with)
      throws IOException {
    byte[] broken = Zip.replace(Edition.file(Edition.DECK), part, old, with);

    assertThat(found(broken)).anyMatch(found -> found.contains(sentence));
  }

  @Test
  void finds_two_slides_with_one_title() throws IOException {
    byte[] deck = Edition.file(Edition.DECK);
    String title = "(?s)<p:sp>(?:(?!</p:sp>).)*type=\"title\".*?</p:sp>";
    String other = Zip.text(deck, TABLE).replaceAll("(?s).*?(" + title + ").*", "$1");

    byte[] same =
        Zip.edit(
            deck,
            SLIDE,
            xml -> xml.replaceFirst(title, java.util.regex.Matcher.quoteReplacement(other)));

    assertThat(found(same)).anyMatch(found -> found.contains("has the title of another slide"));
  }

  @Test
  void contrast_is_that_of_the_guidelines() {
    assertThat(Luminance.contrast(0xFFFFFF, 0)).isCloseTo(21, within(0.001));
    assertThat(Luminance.contrast(0x767676, 0xFFFFFF)).isCloseTo(4.54, within(0.01));
    assertThat(Luminance.contrast(0x16395B, 0xFFFFFF)).isCloseTo(11.9, within(0.05));
    assertThat(Luminance.changed(0x16395B, 0.25, 0.75)).isEqualTo(0xAFCEEC);
    assertThat(Luminance.changed(0x808080, 0.5, 0.5)).isEqualTo(0xC0C0C0);
  }

  private static List<String> found(byte[] file) throws IOException {
    Exhibit exhibit = new Exhibit(Edition.DECK, file);
    return AccessProof.check(exhibit, OfficePackage.open(file)).stream()
        .map(Finding::sentence)
        .toList();
  }
}
