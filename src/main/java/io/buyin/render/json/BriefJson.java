package io.buyin.render.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.buyin.story.Brief;
import io.buyin.story.Slide;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The Brief as JSON for other tools: UTF-8, properties in the order of the records, decimals as
 * plain numbers, days and months as ISO text, a {@code kind} on every slide, an entry a line. The
 * schema {@code brief.schema.json} (JSON Schema 2020-12) beside this class describes it; null
 * stands where a record allows it, and a run leaves out what most runs share.
 */
public final class BriefJson {

  private static final ObjectWriter WRITER = writer();

  private BriefJson() {}

  /** The whole Brief, ending in one line feed. */
  public static byte[] write(Brief brief) {
    byte[] json = WRITER.writeValueAsBytes(brief);
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }

  /** The schema of what {@link #write} writes. The caller closes it. */
  public static InputStream schema() {
    return Objects.requireNonNull(
        BriefJson.class.getResourceAsStream("brief.schema.json"), "brief.schema.json");
  }

  private static ObjectWriter writer() {
    return JsonMapper.builder()
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .changeDefaultVisibility(
            visibility ->
                visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
        .addMixIn(Slide.class, NamedSlide.class)
        .addModule(new SimpleModule().addSerializer(new RunJson()))
        .build()
        .writer()
        .with(EntryLines.printer());
  }

  /** Names the kinds of slides without an annotation in the story room. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Slide.Cover.class, name = "cover"),
    @JsonSubTypes.Type(value = Slide.WhyNow.class, name = "why-now"),
    @JsonSubTypes.Type(value = Slide.Summary.class, name = "summary"),
    @JsonSubTypes.Type(value = Slide.Evidence.class, name = "evidence"),
    @JsonSubTypes.Type(value = Slide.Chain.class, name = "chain"),
    @JsonSubTypes.Type(value = Slide.Timeline.class, name = "timeline"),
    @JsonSubTypes.Type(value = Slide.Forecast.class, name = "forecast"),
    @JsonSubTypes.Type(value = Slide.Teams.class, name = "teams"),
    @JsonSubTypes.Type(value = Slide.Heard.class, name = "heard"),
    @JsonSubTypes.Type(value = Slide.Wins.class, name = "wins"),
    @JsonSubTypes.Type(value = Slide.Readiness.class, name = "readiness"),
    @JsonSubTypes.Type(value = Slide.Sponsor.class, name = "sponsor"),
    @JsonSubTypes.Type(value = Slide.Ask.class, name = "ask"),
    @JsonSubTypes.Type(value = Slide.Method.class, name = "method")
  })
  private interface NamedSlide {}
}
