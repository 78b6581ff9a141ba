package io.buyin.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The points that a chart keeps beside its ranges, by index. */
final class Cache {

  private Cache() {}

  static Map<Integer, String> texts(Xml source) {
    Map<Integer, String> texts = new TreeMap<>();
    source.all("strCache").forEach(cache -> texts.putAll(points(cache)));
    return texts;
  }

  /**
   * The levels of grouped categories, the categories themselves first; none where they stand alone.
   */
  static List<Map<Integer, String>> levels(Xml source) {
    return source.all("lvl").stream().map(Cache::points).toList();
  }

  static Map<Integer, BigDecimal> numbers(Xml source) {
    Map<Integer, BigDecimal> numbers = new TreeMap<>();
    for (Xml cache : source.all("numCache")) {
      points(cache).forEach((point, text) -> numbers.put(point, new BigDecimal(text.strip())));
    }
    return numbers;
  }

  static Map<Integer, String> points(Xml cache) {
    Map<Integer, String> points = new TreeMap<>();
    for (Xml point : cache.all("pt")) {
      points.put(Integer.valueOf(point.attribute("idx")), point.child("v").text());
    }
    return points;
  }
}
