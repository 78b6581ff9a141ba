package io.buyin.story;

import io.buyin.measure.GroupedTable;
import io.buyin.measure.GroupedTable.Column;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Grouped rows that add up to the example's figures. */
final class ExampleTables {

  static final String SMALL = "under €25k";
  static final String MIDDLE = "€25k to €50k";
  static final String LARGE = "over €50k";

  private static final long[] SOCIAL_2026 = {120, 150, 190, 210, 260, 310};
  private static final long[] SOCIAL_2025 = {70, 80, 85, 90, 95, 100};
  private static final long[] OTHER_2026 = {2500, 2600, 2700, 2760, 2850, 2950};
  private static final long[] OTHER_2025 = {2400, 2450, 2500, 2550, 2580, 2620};

  private ExampleTables() {}

  static List<GroupedTable> all() {
    return List.of(decided(), opened(), social());
  }

  private static GroupedTable decided() {
    List<List<Object>> rows = new ArrayList<>();
    add(rows, 2025, "social", SMALL, new long[] {11, 18}, part(SOCIAL_2025, 2));
    add(rows, 2025, "social", MIDDLE, new long[] {7, 12}, part(SOCIAL_2025, 3));
    add(rows, 2025, "social", LARGE, new long[] {3, 7}, part(SOCIAL_2025, 5));
    add(rows, 2025, "other", SMALL, new long[] {63, 101}, part(OTHER_2025, 2));
    add(rows, 2025, "other", MIDDLE, new long[] {55, 99}, part(OTHER_2025, 3));
    add(rows, 2025, "other", LARGE, new long[] {32, 90}, part(OTHER_2025, 5));
    add(rows, 2026, "social", SMALL, new long[] {25, 27}, part(SOCIAL_2026, 2));
    add(rows, 2026, "social", MIDDLE, new long[] {16, 20}, part(SOCIAL_2026, 3));
    add(rows, 2026, "social", LARGE, new long[] {6, 11}, part(SOCIAL_2026, 5));
    add(rows, 2026, "other", SMALL, new long[] {60, 100}, part(OTHER_2026, 2));
    add(rows, 2026, "other", MIDDLE, new long[] {52, 98}, part(OTHER_2026, 3));
    add(rows, 2026, "other", LARGE, new long[] {30, 78}, part(OTHER_2026, 5));
    return new GroupedTable(
        "Decided",
        "One row is a close month, an origin and a deal size.",
        List.of(
            new Column("Month", GroupedTable.Type.MONTH),
            new Column("Origin", GroupedTable.Type.TEXT),
            new Column("Deal size", GroupedTable.Type.TEXT),
            new Column("Won", GroupedTable.Type.COUNT),
            new Column("Lost", GroupedTable.Type.COUNT),
            new Column("Closed-won", GroupedTable.Type.MONEY)),
        rows);
  }

  /** Tenths of every month's thousands, in euros. */
  private static long[] part(long[] thousands, long tenths) {
    long[] euros = new long[thousands.length];
    for (int month = 0; month < euros.length; month++) {
      euros[month] = thousands[month] * 100 * tenths;
    }
    return euros;
  }

  private static void add(
      List<List<Object>> rows, int year, String origin, String size, long[] wonLost, long[] euros) {
    for (int month = 0; month < euros.length; month++) {
      rows.add(
          List.of(
              YearMonth.of(year, month + 1),
              origin,
              size,
              share(wonLost[0], month),
              share(wonLost[1], month),
              new BigDecimal(euros[month] + ".00")));
    }
  }

  private static GroupedTable opened() {
    List<List<Object>> rows = new ArrayList<>();
    open(rows, 2025, "social", new long[] {152, 0, 0, 0});
    open(rows, 2025, "other", new long[] {790, 0, 0, 0});
    open(rows, 2026, "social", new long[] {186, 81, 2_900_000, 1_310_000});
    open(rows, 2026, "other", new long[] {826, 402, 14_200_000, 5_900_000});
    return new GroupedTable(
        "Opened",
        "One row is a creation month and an origin.",
        List.of(
            new Column("Month", GroupedTable.Type.MONTH),
            new Column("Origin", GroupedTable.Type.TEXT),
            new Column("Opened", GroupedTable.Type.COUNT),
            new Column("Still open", GroupedTable.Type.COUNT),
            new Column("Open amount", GroupedTable.Type.MONEY),
            new Column("Weighted amount", GroupedTable.Type.MONEY)),
        rows);
  }

  private static void open(List<List<Object>> rows, int year, String origin, long[] totals) {
    for (int month = 0; month < 6; month++) {
      rows.add(
          List.of(
              YearMonth.of(year, month + 1),
              origin,
              share(totals[0], month),
              share(totals[1], month),
              new BigDecimal(share(totals[2], month) + ".00"),
              new BigDecimal(share(totals[3], month) + ".00")));
    }
  }

  private static GroupedTable social() {
    List<List<Object>> rows = new ArrayList<>();
    for (int month = 0; month < 6; month++) {
      rows.add(
          List.of(YearMonth.of(2025, month + 1), share(1_540_000, month), share(30_800, month)));
    }
    rows.add(List.of(YearMonth.of(2025, 7), GroupedTable.UNKNOWN, 5_100L));
    for (int month = 0; month < 6; month++) {
      rows.add(
          List.of(YearMonth.of(2026, month + 1), share(1_860_000, month), share(41_300, month)));
    }
    return new GroupedTable(
        "Social",
        "One row is a month of all channels.",
        List.of(
            new Column("Month", GroupedTable.Type.MONTH),
            new Column("Reach", GroupedTable.Type.COUNT),
            new Column("Engagement", GroupedTable.Type.COUNT)),
        rows);
  }

  /** The month's part of a total spread over six months without rest. */
  private static long share(long total, int month) {
    return total * (month + 1) / 6 - total * month / 6;
  }
}
