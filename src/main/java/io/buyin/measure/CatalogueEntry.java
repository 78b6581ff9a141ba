package io.buyin.measure;

import io.buyin.measure.MeasureDefinition.Explained;
import io.buyin.trouble.BuyinBug;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One entry of {@code measures.yaml}; every key must be there but those that only explain. */
record CatalogueEntry(Map<String, Object> entry) {

  MeasureDefinition definition() {
    return new MeasureDefinition(
        text("id"),
        number("version"),
        text("unit"),
        text("better"),
        text("stage"),
        number("minimum"),
        text("kind"),
        explained(),
        languages("name"),
        languages("formula"),
        text("source"));
  }

  private Explained explained() {
    return new Explained(
        explained("chain"),
        explained("question"),
        explained("numerator"),
        explained("denominator"));
  }

  /** Without it a figure is computed all the same; a test asks for it. */
  private String explained(String key) {
    return entry.containsKey(key) ? text(key) : "";
  }

  private String text(String key) {
    return value(key, String.class);
  }

  private int number(String key) {
    return value(key, Integer.class);
  }

  private Map<String, String> languages(String key) {
    Map<String, String> words = new LinkedHashMap<>();
    Map<?, ?> written = value(key, Map.class);
    written.forEach((tag, text) -> words.put(String.valueOf(tag), String.valueOf(text)));
    return Collections.unmodifiableMap(words);
  }

  private <T> T value(String key, Class<T> type) {
    Object value = entry.get(key);
    if (!type.isInstance(value)) {
      throw new BuyinBug("measures.yaml: " + entry.get("id") + " has no usable " + key);
    }
    return type.cast(value);
  }
}
