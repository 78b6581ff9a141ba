package io.buyin.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.ChartPlan.Form;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.ExampleBrief;
import io.buyin.story.Phrase;
import io.buyin.story.Tone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

/** Excel repairs, or refuses, what the schemas forbid; POI writes some of it without a word. */
class WorkbookSchemaTest {

  private static final SchemaTypeLoader SCHEMAS =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  @Test
  void every_part_is_valid_against_the_office_schemas() throws Exception {
    assertThat(errors(Workbook.render(ExampleBrief.brief()))).isEmpty();
  }

  @Test
  void charts_of_every_form_are_valid() throws Exception {
    List<ChartPlan> plans = Arrays.stream(Form.values()).map(WorkbookSchemaTest::plan).toList();

    assertThat(errors(Workbook.render(Numbered.withCharts(ExampleBrief.brief(), plans)))).isEmpty();
  }

  @Test
  void the_check_notices_an_unknown_attribute() throws Exception {
    byte[] sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" no=\"1\"><sheetData/></worksheet>"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);

    assertThat(errors("sheet", sheet)).isNotEmpty();
  }

  private static ChartPlan plan(Form form) {
    Point gap = new Point(null, "", Phrase.EMPTY);
    Point one = new Point(BigDecimal.ONE, "T0001", Phrase.EMPTY);
    Point labelled = new Point(BigDecimal.ONE, "T0001", ExampleBrief.brief().numbers().title());
    return new ChartPlan(
        "Chart: " + form,
        form,
        Phrase.EMPTY,
        Phrase.EMPTY,
        List.of("a", "b", "c"),
        List.of(
            new Line("x", Tone.UNFAVOURABLE, Fill.HATCHED, List.of(gap, one, labelled)),
            new Line("y", Tone.COMPARISON, Fill.OUTLINE, List.of(one, one, one)),
            new Line("z", Tone.NAVY, Fill.SOLID, List.of(labelled, labelled, gap))),
        Phrase.EMPTY,
        "0",
        null);
  }

  private static List<String> errors(byte[] workbook) throws IOException, XmlException {
    List<String> errors = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : parts(workbook).entrySet()) {
      errors.addAll(errors(part.getKey(), part.getValue()));
    }
    return errors;
  }

  private static List<String> errors(String name, byte[] part) throws IOException, XmlException {
    XmlObject parsed = SCHEMAS.parse(new ByteArrayInputStream(part), null, new XmlOptions());
    List<XmlError> found = new ArrayList<>();
    parsed.validate(new XmlOptions().setErrorListener(found));
    return found.stream().map(error -> name + ": " + error.getMessage()).toList();
  }

  /** The parts whose schemas come with the beans: all but the packaging's own. */
  private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        if ((name.startsWith("xl/") && name.endsWith(".xml")) || name.equals("docProps/app.xml")) {
          parts.put(name, in.readAllBytes());
        }
      }
    }
    assertThat(parts).hasSizeGreaterThan(20);
    return parts;
  }
}
