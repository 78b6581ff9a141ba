package io.buyin.measure;

import static io.buyin.measure.GroupedTable.Type.COUNT;
import static io.buyin.measure.GroupedTable.Type.MONEY;
import static io.buyin.measure.GroupedTable.Type.MONTH;
import static io.buyin.measure.GroupedTable.Type.TEXT;

import io.buyin.measure.GroupedTable.Column;
import io.buyin.measure.Recipe.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows behind the forecast: each step by month or stage, and the back-test by month. */
final class ForecastTables {

  static final String FORECAST = "Forecast";
  static final String WON = "won";
  static final String OPEN = "open";
  static final String OVERDUE = "past close date";
  static final String NEW = "new";

  private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

  private final List<List<Object>> rows = new ArrayList<>();

  /** Adds up the rows of these steps. */
  static Recipe sum(List<String> steps) {
    return new Recipe(
        steps.stream().map(step -> new Term(FORECAST, "expected", Map.of("step", step))).toList(),
        List.of());
  }

  static Recipe overdue(String column) {
    return new Recipe(List.of(new Term(FORECAST, column, Map.of("step", OVERDUE))), List.of());
  }

  void won(List<Entry> won) {
    add(WON, won, entry -> month(entry.deal().closed()), Entry::amount);
  }

  void open(List<Entry> open) {
    add(OPEN, open, entry -> entry.deal().stage(), Entry::weighted);
  }

  void overdue(List<Entry> overdue) {
    add(OVERDUE, overdue, entry -> entry.deal().stage(), entry -> NOTHING);
  }

  void fresh(Expecting.Fresh fresh) {
    String pace = fresh.paceOf().first() + ".." + fresh.paceOf().last();
    long coming = fresh.coming().setScale(0, RoundingMode.HALF_UP).longValueExact();
    rows.add(List.of(NEW, pace, coming, fresh.amount(), fresh.expected()));
  }

  List<GroupedTable> tables(List<BackTest.Point> points) {
    return List.of(forecast(), backTest(points));
  }

  private GroupedTable forecast() {
    return new GroupedTable(
        FORECAST,
        "One row is what one month, stage or pace adds to one step of the forecast.",
        List.of(
            new Column("step", TEXT),
            new Column("part", TEXT),
            new Column("deals", COUNT),
            new Column("amount", MONEY),
            new Column("expected", MONEY)),
        List.copyOf(rows));
  }

  private static GroupedTable backTest(List<BackTest.Point> points) {
    return new GroupedTable(
        "BackTest",
        "One row is a past month's end: what the method would have said, and what came.",
        List.of(new Column("month", MONTH), new Column("said", MONEY), new Column("came", MONEY)),
        points.stream()
            .map(p -> List.<Object>of(YearMonth.from(p.day()), cents(p.said()), cents(p.came())))
            .toList());
  }

  private void add(
      String step,
      List<Entry> entries,
      Function<Entry, String> part,
      Function<Entry, @Nullable BigDecimal> expected) {
    Map<String, List<Entry>> parts = new TreeMap<>();
    entries.forEach(
        entry -> parts.computeIfAbsent(part.apply(entry), key -> new ArrayList<>()).add(entry));
    parts.forEach(
        (name, of) ->
            rows.add(
                List.of(step, name, (long) of.size(), sum(of, Entry::amount), sum(of, expected))));
  }

  private static BigDecimal sum(List<Entry> entries, Function<Entry, @Nullable BigDecimal> each) {
    return entries.stream()
        .map(each)
        .map(amount -> amount == null ? NOTHING : amount)
        .reduce(NOTHING, BigDecimal::add);
  }

  private static String month(@Nullable LocalDate day) {
    return day == null ? "" : YearMonth.from(day).toString();
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }
}
