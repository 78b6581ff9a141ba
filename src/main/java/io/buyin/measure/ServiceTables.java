package io.buyin.measure;

import static io.buyin.measure.GroupedTable.Type.COUNT;
import static io.buyin.measure.GroupedTable.Type.MONTH;
import static io.buyin.measure.GroupedTable.Type.TEXT;

import io.buyin.measure.GroupedTable.Column;
import io.buyin.quantity.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The grouped rows behind the figures of messages. Medians cannot be computed from them. */
record ServiceTables(Inbound inbound, Period span) {

  static final String SERVICE = "Service";
  static final String COMPLAINTS = "Complaints";

  List<GroupedTable> tables() {
    List<Message> messages = inbound.receivedIn(span);
    List<Message> complaints = messages.stream().filter(Message::isComplaint).toList();
    List<GroupedTable> tables = new ArrayList<>();
    if (!messages.isEmpty()) {
      tables.add(service(messages));
    }
    if (!complaints.isEmpty()) {
      tables.add(complaints(complaints));
    }
    return List.copyOf(tables);
  }

  private static GroupedTable service(List<Message> messages) {
    List<Column> columns =
        List.of(
            new Column("month", MONTH),
            new Column("group", TEXT),
            new Column("region", TEXT),
            new Column("channel", TEXT),
            new Column("messages", COUNT),
            new Column("needing", COUNT),
            new Column("answered", COUNT));
    return new GroupedTable(
        SERVICE,
        "One row is the messages received in one month, of one region and channel.",
        columns,
        Grouping.rows(messages, ServiceTables::key, ServiceTables::counts));
  }

  /** By what they are told only where words told some. */
  private static GroupedTable complaints(List<Message> complaints) {
    boolean byWords = complaints.stream().anyMatch(Message::isReadAsComplaint);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("month", MONTH));
    columns.add(new Column("theme", TEXT));
    if (byWords) {
      columns.add(new Column("told by", TEXT));
    }
    columns.add(new Column("complaints", COUNT));
    return new GroupedTable(
        COMPLAINTS,
        "One row is the complaints received in one month, of one theme.",
        List.copyOf(columns),
        Grouping.rows(complaints, each -> complaintKey(each, byWords), e -> List.of(1L)));
  }

  private static List<Object> complaintKey(Message message, boolean byWords) {
    String theme = Complaints.themeOf(message);
    return byWords
        ? List.of(month(message), theme, message.isReadAsComplaint() ? "words" : "type")
        : List.of(month(message), theme);
  }

  private static List<Object> key(Message message) {
    return List.of(
        month(message),
        Mark.place(message.place()),
        message.inquiry().region().strip(),
        message.inquiry().channel().strip());
  }

  /** Answered: those needing an answer that got one. */
  private static List<Object> counts(Message message) {
    boolean needs = message.needsAnswer();
    return List.of(1L, needs ? 1L : 0L, needs && message.isAnswered() ? 1L : 0L);
  }

  private static YearMonth month(Message message) {
    return YearMonth.from(message.received());
  }
}
