package io.buyin.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class BriefJsonTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Brief brief = ExampleBrief.sponsor();
  private final byte[] json = BriefJson.write(brief);

  @Test
  void the_example_is_valid_against_the_schema() throws IOException {
    assertThat(schema().validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/businessDate",
        "/slides/0/kind",
        "/slides/4/chart/numberFormat",
        "/mail/subject",
        "/numbers/figures/0/recipe",
        "/numbers/tables/0/rows",
        "/tokens/0/rendering"
      })
  void a_missing_field_is_noticed(String path) throws IOException {
    JsonNode tree = MAPPER.readTree(json);
    int slash = path.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) tree.at(path.substring(0, slash));
    assertThat(parent.remove(path.substring(slash + 1))).isNotNull();

    assertThat(schema().validate(tree)).isNotEmpty();
  }

  @Test
  void an_unknown_field_and_an_unknown_slide_are_noticed() throws IOException {
    ObjectNode more = (ObjectNode) MAPPER.readTree(json);
    more.put("extra", 1);
    ObjectNode odd = (ObjectNode) MAPPER.readTree(json);
    ((ObjectNode) odd.at("/slides/0")).put("kind", "intermission");

    assertThat(schema().validate(more))
        .extracting(Error::getKeyword)
        .contains("additionalProperties");
    assertThat(schema().validate(odd)).isNotEmpty();
  }

  /** The schema is written by hand: this holds it to the records, field by field. */
  @Test
  void the_schema_names_every_field_of_every_record() throws IOException {
    List<String> missing = new ArrayList<>();
    JsonNode definitions;
    try (InputStream in = BriefJson.schema()) {
      definitions = MAPPER.readTree(in).get("$defs");
    }
    List<List<String>> described = new ArrayList<>();
    definitions.forEach(
        definition -> {
          if (definition.has("required")) {
            List<String> fields =
                new ArrayList<>(
                    definition.get("properties") == null
                        ? List.of()
                        : names(definition.get("required")));
            fields.remove("kind");
            described.add(fields);
            described.add(names(definition.path("required")));
            described.add(requiredOrUsual(definition));
          }
        });
    for (Class<?> type : records()) {
      List<String> fields =
          Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
      if (!described.contains(fields)) {
        missing.add(type.getSimpleName() + fields);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void slides_say_which_kind_they_are() throws IOException {
    ArrayNode slides = (ArrayNode) MAPPER.readTree(json).get("slides");

    assertThat(slides.valueStream().map(slide -> slide.get("kind").stringValue()))
        .containsExactly(
            "cover",
            "why-now",
            "summary",
            "evidence",
            "evidence",
            "evidence",
            "chain",
            "forecast",
            "teams",
            "heard",
            "wins",
            "readiness",
            "ask",
            "method",
            "sponsor");
  }

  @Test
  void decimals_are_plain_numbers_and_dates_are_text() {
    String text = new String(json, StandardCharsets.UTF_8);

    assertThat(text).contains("\"value\":1240000.00").contains("\"2026-07-16\"");
    assertThat(text).doesNotContainPattern("\"value\":-?[0-9.]+[eE]");
    assertThat(text).doesNotContain("\r").endsWith("}\n");
    assertThat(text).contains("€1.24m");
  }

  @Test
  void the_same_brief_gives_the_same_bytes_in_another_zone_and_locale() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String separator = System.getProperty("line.separator");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      System.setProperty("line.separator", "\r\n");
      assertThat(BriefJson.write(ExampleBrief.sponsor())).isEqualTo(json);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
      System.setProperty("line.separator", separator);
    }
  }

  /** Fields that must stand, and those that may be left out since the schema says what then. */
  private static List<String> requiredOrUsual(JsonNode definition) {
    List<String> required = names(definition.path("required"));
    return definition
        .path("properties")
        .propertyStream()
        .filter(field -> required.contains(field.getKey()) || field.getValue().has("default"))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  @Test
  void an_entry_stands_in_a_line_and_a_plain_run_says_its_words_alone() {
    String text = new String(json, StandardCharsets.UTF_8);

    assertThat(text.lines())
        .contains("\"organisation\":\"" + brief.organisation() + "\",")
        .filteredOn(line -> line.startsWith("{\"id\":\"T"))
        .hasSameSizeAs(brief.tokens());
    assertThat(text).contains("{\"text\":\"").doesNotContain("\"weight\":\"REGULAR\"");
  }

  private static List<String> names(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::stringValue).toList();
  }

  /** Every record of the story, and those of the measure room that a Brief holds. */
  private static List<Class<?>> records() {
    Stream<Class<?>> roots =
        Stream.of(
            Brief.class,
            io.buyin.story.ChartPlan.class,
            io.buyin.story.Mail.class,
            io.buyin.story.Numbers.class,
            io.buyin.story.Phrase.class,
            io.buyin.story.Quote.class,
            io.buyin.story.Run.class,
            io.buyin.story.Slide.class,
            io.buyin.story.Token.class,
            io.buyin.measure.GroupedTable.class,
            io.buyin.measure.Recipe.class);
    return roots
        .flatMap(root -> Stream.concat(Stream.of(root), Arrays.stream(root.getDeclaredClasses())))
        .filter(Class::isRecord)
        .toList();
  }

  private static Schema schema() throws IOException {
    try (InputStream in = BriefJson.schema()) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
  }
}
