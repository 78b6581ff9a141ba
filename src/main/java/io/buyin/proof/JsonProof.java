package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.Run;
import io.buyin.story.Tone;
import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Brief as JSON is the Brief, value by value. */
final class JsonProof {

  private static final JsonMapper READER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Findings findings;

  private JsonProof(Findings findings) {
    this.findings = findings;
  }

  static List<Finding> check(Brief brief, Exhibit exhibit) throws IOException {
    Findings findings = new Findings("json", exhibit.path());
    new JsonProof(findings).same("", brief, read(exhibit.bytes()));
    return findings.all();
  }

  private static JsonNode read(byte[] json) throws IOException {
    try {
      return READER.readTree(json);
    } catch (JacksonException e) {
      throw new IOException("it is not JSON", e);
    }
  }

  private void same(String path, @Nullable Object value, JsonNode node) {
    if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        String name = component.getName();
        Object part = read(record, component);
        if (!isLeftOut(record, part, node.path(name))) {
          same(path + "/" + name, part, node.path(name));
        }
      }
    } else if (value instanceof Collection<?> many) {
      all(path, many, node);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, one) -> same(path + "/" + key, one, node.path(key.toString())));
    } else if (!agrees(value, node)) {
      findings.stops(path + " is not the Brief's");
    }
  }

  /** A run says nothing of what the schema states as the usual. */
  private static boolean isLeftOut(Record record, @Nullable Object part, JsonNode node) {
    return record instanceof Run
        && node.isMissingNode()
        && (part == Run.Weight.REGULAR || part == Tone.INK || "".equals(part));
  }

  private void all(String path, Collection<?> many, JsonNode node) {
    if (node.size() != many.size()) {
      findings.stops(path + " has " + node.size() + " entries, the Brief " + many.size());
      return;
    }
    int at = 0;
    for (Object one : many) {
      same(path + "/" + at, one, node.path(at));
      at++;
    }
  }

  private static boolean agrees(@Nullable Object value, JsonNode node) {
    if (value == null) {
      return node.isNull();
    }
    if (value instanceof Number number) {
      return node.isNumber()
          && new BigDecimal(number.toString()).compareTo(node.decimalValue()) == 0;
    }
    return value instanceof Boolean truth
        ? node.isBoolean() && node.booleanValue() == truth
        : node.isString() && node.stringValue().equals(value.toString());
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new BuyinBug("cannot read " + component + " of a Brief", e);
    }
  }
}
