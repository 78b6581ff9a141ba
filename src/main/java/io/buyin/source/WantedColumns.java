package io.buyin.source;

import io.buyin.fact.Kind;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Columns that an export may lack, but not without a loss: what it costs, how to get them. */
final class WantedColumns {

  private static final Map<Kind, Map<Field, Cost>> COSTS = costs();

  private WantedColumns() {}

  /** A warning for each that is missing. */
  static List<Trouble> missing(InboxFile file, LayoutMatch match) {
    List<Trouble> missing = new ArrayList<>();
    COSTS
        .getOrDefault(match.layout().kind(), Map.of())
        .forEach(
            (field, cost) -> {
              if (!has(match, field) && !stoodFor(match, field)) {
                missing.add(warning(file, match, field, cost));
              }
            });
    return missing;
  }

  private static boolean has(LayoutMatch match, Field field) {
    return match.columns().containsKey(field) || match.layout().constants().containsKey(field);
  }

  /**
   * What another column says as well: reach for impressions, the day won for the day closed; or
   * says already that it is lost: without words, complaints.
   */
  private static boolean stoodFor(LayoutMatch match, Field field) {
    return switch (field) {
      case IMPRESSIONS -> has(match, Field.REACH) || match.layout().accountDays();
      case CLOSED -> has(match, Field.WON_ON);
      case TYPE -> !has(match, Field.WORDS);
      default -> false;
    };
  }

  private static Trouble warning(InboxFile file, LayoutMatch match, Field field, Cost cost) {
    return new Trouble(
        "column-missing",
        Origin.ofLine(file.name(), match.header().line()).at(field.word()),
        "there is no column for " + cost.what() + ": " + cost.loss() + ".",
        way(match.layout(), field));
  }

  private static String way(Layout layout, Field field) {
    String way = layout.ways().get(field);
    ColumnSpec spec = layout.columns().get(field);
    if (way != null) {
      return way;
    }
    return spec == null || spec.headers().isEmpty()
        ? "Add it to the export if the tool can, or say it in a layout of your own under constants."
        : "Add the column \"" + spec.headers().get(0).example() + "\" to the export.";
  }

  private static Map<Kind, Map<Field, Cost>> costs() {
    Map<Field, Cost> sales = new LinkedHashMap<>();
    sales.put(
        Field.SOURCE,
        new Cost(
            "where a deal came from (lead source)",
            "no deal can be told to come from social media, so nothing is compared by origin"));
    sales.put(Field.AMOUNT, new Cost("amounts", "deals are counted, but no money is added up"));
    sales.put(
        Field.CREATED,
        new Cost(
            "the day a deal was created",
            "no deal can be placed in the period in which it was opened"));
    sales.put(
        Field.CLOSED,
        new Cost(
            "the day a deal was decided",
            "no deal can be placed in the period in which it was won or lost"));
    Map<Field, Cost> service = new LinkedHashMap<>();
    service.put(
        Field.WORDS,
        new Cost("what people wrote", "neither complaints nor themes can be told from words"));
    service.put(
        Field.TYPE,
        new Cost(
            "what each message is (question, complaint, praise)",
            "complaints are told by cues in English, French and Spanish words, and such a count"
                + " reaches grade C at most"));
    return Map.of(
        Kind.SALES,
        sales,
        Kind.SOCIAL,
        Map.of(Field.IMPRESSIONS, new Cost("impressions", "how often posts were shown is unknown")),
        Kind.SERVICE,
        service,
        Kind.FEEDBACK,
        Map.of(Field.TEAM, new Cost("teams", "what was said cannot be told by team")));
  }

  /**
   * @param what the column would hold
   * @param loss what cannot be said without it
   */
  private record Cost(String what, String loss) {}
}
