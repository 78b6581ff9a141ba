package io.buyin.measure;

import static io.buyin.measure.GroupedTable.Type.COUNT;
import static io.buyin.measure.GroupedTable.Type.MONEY;
import static io.buyin.measure.GroupedTable.Type.MONTH;
import static io.buyin.measure.GroupedTable.Type.TEXT;

import io.buyin.fact.SocialMonth;
import io.buyin.measure.GroupedTable.Column;
import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The grouped rows behind the figures of one night, from the first month of the year before to the
 * last month reported. Sums, shares and counts can be computed again from them.
 */
final class GroupedTables {

  static final String DECIDED = "Decided";
  static final String OPENED = "Opened";
  static final String OPEN = "Open";
  static final String SOCIAL = "Social";

  private final Register register;
  private final SizeBands bands;
  private final Period span;
  private final LocalDate day;

  GroupedTables(Register register, SizeBands bands, Period span, LocalDate day) {
    this.register = register;
    this.bands = bands;
    this.span = span;
    this.day = day;
  }

  /**
   * @param marks of the opportunities opened, the path also of those decided
   */
  List<GroupedTable> of(List<SocialMonth> social, List<Mark> marks) {
    List<GroupedTable> tables = new ArrayList<>();
    if (!register.isEmpty()) {
      tables.addAll(List.of(decided(marks), opened(openedMarks(marks)), open()));
    }
    if (!social.isEmpty()) {
      tables.add(social(social));
    }
    return List.copyOf(tables);
  }

  private GroupedTable decided(List<Mark> known) {
    List<Mark> marks = new ArrayList<>(places());
    known.stream().filter(mark -> mark.column().equals(OriginFigures.COLUMN)).forEach(marks::add);
    List<Column> columns =
        columns(
            List.of(new Column("closed", MONTH), new Column("origin", TEXT)),
            marks,
            List.of(
                new Column("band", TEXT),
                new Column("status", TEXT),
                new Column("deals", COUNT),
                new Column("priced", COUNT),
                new Column("amount", MONEY)));
    List<Entry> decided = register.decidedIn(span);
    return new GroupedTable(
        DECIDED,
        "One row is the opportunities decided in one month, of one origin, size band and outcome.",
        columns,
        Grouping.rows(decided, entry -> decidedKey(entry, marks), GroupedTables::dealsAndAmount));
  }

  private GroupedTable opened(List<Mark> marks) {
    List<Column> columns =
        columns(
            List.of(new Column("created", MONTH), new Column("origin", TEXT)),
            marks,
            List.of(
                new Column("status", TEXT),
                new Column("deals", COUNT),
                new Column("amount", MONEY)));
    List<Entry> opened = register.createdIn(span);
    return new GroupedTable(
        OPENED,
        "One row is the opportunities created in one month, of one origin and present status.",
        columns,
        Grouping.rows(
            opened,
            entry -> openedKey(entry, marks),
            entry -> List.of(1L, orZero(entry.amount()))));
  }

  private GroupedTable open() {
    List<Column> columns =
        columns(
            List.of(new Column("stage", TEXT), new Column("origin", TEXT)),
            places(),
            List.of(
                new Column("deals", COUNT),
                new Column("overdue", COUNT),
                new Column("amount", MONEY),
                new Column("weighted", MONEY)));
    return new GroupedTable(
        OPEN,
        "One row is the opportunities open in the newest export, of one stage and origin.",
        columns,
        Grouping.rows(register.open(), this::openKey, this::openMeasures));
  }

  private GroupedTable social(List<SocialMonth> months) {
    List<Column> columns =
        List.of(
            new Column("month", MONTH),
            new Column("network", TEXT),
            new Column("author", TEXT),
            new Column("rows", COUNT),
            new Column("impressions", COUNT),
            new Column("reach", COUNT),
            new Column("engagements", COUNT),
            new Column("clicks", COUNT));
    List<SocialMonth> within =
        months.stream().filter(row -> span.contains(row.month().atDay(1))).toList();
    return new GroupedTable(
        SOCIAL,
        "One row is what one network reported in one month for one kind of author.",
        columns,
        Grouping.rows(within, GroupedTables::socialKey, GroupedTables::socialMeasures));
  }

  /** Where pilot regions are told from others, every table does. */
  private List<Mark> places() {
    return register.knowsPlaces() ? List.of(Mark.ofPlace()) : List.of();
  }

  private List<Mark> openedMarks(List<Mark> marks) {
    return Stream.concat(places().stream(), marks.stream()).toList();
  }

  private static List<Column> columns(List<Column> first, List<Mark> marks, List<Column> last) {
    Stream<Column> marked = marks.stream().map(mark -> new Column(mark.column(), TEXT));
    return Stream.of(first.stream(), marked, last.stream()).flatMap(each -> each).toList();
  }

  private static List<Object> key(
      Entry entry, List<Object> first, List<Mark> marks, List<Object> last) {
    List<Object> key = new ArrayList<>(first);
    marks.forEach(mark -> key.add(mark.value().apply(entry)));
    key.addAll(last);
    return List.copyOf(key);
  }

  private List<Object> decidedKey(Entry entry, List<Mark> marks) {
    return key(
        entry,
        List.of(month(entry.deal().closed()), entry.origin().id()),
        marks,
        List.of(bands.keyOf(entry), status(entry)));
  }

  private static List<Object> dealsAndAmount(Entry entry) {
    BigDecimal amount = entry.amount();
    return List.of(1L, amount == null ? 0L : 1L, orZero(amount));
  }

  private static List<Object> openedKey(Entry entry, List<Mark> marks) {
    return key(
        entry,
        List.of(month(entry.deal().created()), entry.origin().id()),
        marks,
        List.of(status(entry)));
  }

  private List<Object> openKey(Entry entry) {
    return key(entry, List.of(entry.deal().stage(), entry.origin().id()), places(), List.of());
  }

  private List<Object> openMeasures(Entry entry) {
    return List.of(
        1L, entry.isOverdue(day) ? 1L : 0L, orZero(entry.amount()), orZero(entry.weighted()));
  }

  private static List<Object> socialKey(SocialMonth row) {
    return List.of(row.month(), row.network(), row.author());
  }

  private static List<Object> socialMeasures(SocialMonth row) {
    SocialMonth.Given given = row.given();
    return List.of(
        row.rows(),
        known(row.impressions(), given.impressions()),
        known(row.reach(), given.reach()),
        known(row.engagements(), given.engagements()),
        known(row.clicks(), given.clicks()));
  }

  /** What no row of a network gave is not 0. */
  private static Object known(long sum, long given) {
    return given == 0 ? GroupedTable.UNKNOWN : (Object) sum;
  }

  private static String status(Entry entry) {
    return entry.deal().status().name().toLowerCase(Locale.ROOT);
  }

  private static YearMonth month(@Nullable LocalDate day) {
    return day == null ? YearMonth.of(1, 1) : YearMonth.from(day);
  }

  private static BigDecimal orZero(@Nullable BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO.setScale(2) : amount;
  }
}
