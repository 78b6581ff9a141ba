package io.buyin.measure;

import io.buyin.quantity.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures the messages of the period, of the year before, and month by month. */
final class InboundMeasuring {

  private final Inbound inbound;
  private final ServiceFigures service;
  private final Complaints complaints;
  private final Period period;

  InboundMeasuring(Inbound inbound, ServiceFigures service, Complaints complaints, Period period) {
    this.inbound = inbound;
    this.service = service;
    this.complaints = complaints;
    this.period = period;
  }

  List<Series> measure() {
    List<Series> series = new ArrayList<>();
    for (Period when : reportedAndBefore()) {
      complaints.measure(when);
      inbound.scopes().forEach(scope -> service.measure(new MessageCut(inbound, scope, when)));
    }
    for (Scope scope : inbound.isEmpty() ? List.<Scope>of() : inbound.scopes()) {
      series.add(messagesByMonth("first-reply", scope, service::firstReply));
      series.add(messagesByMonth("conversations", scope, service::conversations));
    }
    return series;
  }

  /** The period, and the year before where the exports cover it; none without messages. */
  private List<Period> reportedAndBefore() {
    Period before = period.yearBefore();
    return Stream.of(period, before)
        .filter(when -> !inbound.receivedIn(when).isEmpty())
        .filter(when -> when.equals(period) || inbound.covers(when))
        .toList();
  }

  private Series messagesByMonth(
      String measure, Scope scope, Function<MessageCut, @Nullable Figure> figure) {
    return series(
        measure,
        scope,
        month ->
            inbound.knows(month)
                ? figure.apply(new MessageCut(inbound, scope, Period.ofMonths(month, month)))
                : null);
  }

  private Series series(String measure, Scope scope, Function<YearMonth, @Nullable Figure> figure) {
    List<Series.Point> points = new ArrayList<>();
    for (YearMonth month : new Period(period.yearBefore().first(), period.last()).months()) {
      Figure known = figure.apply(month);
      if (known != null) {
        points.add(new Series.Point(month, known));
      }
    }
    return new Series(
        measure + "." + scope.id() + ".by-month", measure, scope.id(), List.copyOf(points));
  }
}
