package io.buyin.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Cases added up to the rows of a grouped table, in the order of their keys. */
final class Grouping {

  private Grouping() {}

  /**
   * @param key text and month cells
   * @param measures counts and amounts of one case
   */
  static <T> List<List<Object>> rows(
      List<T> cases, Function<T, List<Object>> key, Function<T, List<Object>> measures) {
    Map<List<Object>, List<Object>> groups = new LinkedHashMap<>();
    for (T each : cases) {
      groups.merge(key.apply(each), measures.apply(each), Grouping::plus);
    }
    return groups.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Grouping::compare))
        .map(group -> together(group.getKey(), group.getValue()))
        .toList();
  }

  private static List<Object> plus(List<Object> a, List<Object> b) {
    List<Object> sum = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      sum.add(plus(a.get(i), b.get(i)));
    }
    return List.copyOf(sum);
  }

  private static Object plus(Object a, Object b) {
    if (a.equals(GroupedTable.UNKNOWN) || b.equals(GroupedTable.UNKNOWN)) {
      return a.equals(GroupedTable.UNKNOWN) ? b : a;
    }
    return a instanceof BigDecimal money
        ? money.add((BigDecimal) b)
        : (Object) ((Long) a + (Long) b);
  }

  private static List<Object> together(List<Object> key, List<Object> measures) {
    List<Object> row = new ArrayList<>(key);
    row.addAll(measures);
    return List.copyOf(row);
  }

  private static int compare(List<Object> a, List<Object> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = a.get(i).toString().compareTo(b.get(i).toString());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
