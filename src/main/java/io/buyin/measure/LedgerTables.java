package io.buyin.measure;

import static io.buyin.measure.GroupedTable.Type.COUNT;
import static io.buyin.measure.GroupedTable.Type.MONEY;
import static io.buyin.measure.GroupedTable.Type.MONTH;
import static io.buyin.measure.GroupedTable.Type.TEXT;

import io.buyin.fact.LedgerEntry;
import io.buyin.measure.GroupedTable.Column;
import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The grouped rows behind the figures of the ledger; none without a ledger. */
record LedgerTables(Register register, Bookings bookings, Period span) {

  static final String LEDGER = "Ledger";
  static final String UNJOINED = "Unjoined";

  private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

  private record Joined(Entry deal, LedgerEntry entry) {}

  List<GroupedTable> tables() {
    return bookings.isEmpty() ? List.of() : List.of(joined(), unjoined());
  }

  private GroupedTable joined() {
    List<Column> columns =
        new ArrayList<>(List.of(new Column("closed", MONTH), new Column("origin", TEXT)));
    if (register.knowsPlaces()) {
      columns.add(new Column(Mark.ofPlace().column(), TEXT));
    }
    columns.addAll(List.of(new Column("entries", COUNT), new Column("amount", MONEY)));
    List<Joined> rows =
        register.decidedIn(span).stream()
            .filter(deal -> deal.isWon() && deal.addable())
            .flatMap(deal -> bookings.of(List.of(deal)).stream().map(e -> new Joined(deal, e)))
            .toList();
    return new GroupedTable(
        LEDGER,
        "One row is the ledger entries of opportunities won in one month, of one origin.",
        columns,
        Grouping.rows(rows, this::key, each -> measures(each.entry())));
  }

  private GroupedTable unjoined() {
    return new GroupedTable(
        UNJOINED,
        "One row is the ledger entries of one month that join no opportunity won.",
        List.of(
            new Column("month", MONTH), new Column("entries", COUNT), new Column("amount", MONEY)),
        Grouping.rows(
            bookings.notJoinedIn(span), entry -> List.of(month(entry.date())), this::measures));
  }

  private List<Object> key(Joined joined) {
    List<Object> key = new ArrayList<>();
    key.add(month(Objects.requireNonNull(joined.deal().deal().closed())));
    key.add(joined.deal().origin().id());
    if (register.knowsPlaces()) {
      key.add(Mark.place(joined.deal().place()));
    }
    return List.copyOf(key);
  }

  private List<Object> measures(LedgerEntry entry) {
    return List.of(1L, Objects.requireNonNullElse(bookings.amount(entry), NOTHING));
  }

  private static YearMonth month(LocalDate day) {
    return YearMonth.from(day);
  }
}
