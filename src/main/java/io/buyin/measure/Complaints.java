package io.buyin.measure;

import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Complaints, and the themes that came back. A message is a complaint where its type says so; in
 * exports that state no type, where its words do.
 */
final class Complaints {

  /** A theme recurs from this many complaints on. */
  private static final int RECURS = 3;

  private static final int MOST = 10;
  private static final String MEASURE = "complaints";

  private final FigureBook book;
  private final Sources sources;
  private final Inbound inbound;

  Complaints(FigureBook book, Sources sources, Inbound inbound) {
    this.book = book;
    this.sources = sources;
    this.inbound = inbound;
  }

  /** The theme as the export has it, in one spelling; empty where it has none. */
  static String themeOf(Message message) {
    return PlainText.of(message.inquiry().theme());
  }

  /** Nothing where no message says what it is. */
  void measure(Period period) {
    if (!inbound.knowsTypes()) {
      return;
    }
    List<Message> complaints = complaints("", period);
    write(Scope.ALL.id(), "", complaints.size(), period);
    Set<String> scopes = new HashSet<>();
    recurring(complaints)
        .forEach((theme, count) -> write(scope(theme, scopes), theme, count, period));
  }

  /** Two themes that differ in their signs only get scopes of their own. */
  private static String scope(String theme, Set<String> taken) {
    String scope = "on-" + PlainText.slug(theme);
    while (!taken.add(scope)) {
      scope += "-too";
    }
    return scope;
  }

  /** The most frequent first; themes as often by name. */
  private static Map<String, Long> recurring(List<Message> complaints) {
    Map<String, Long> counts = new TreeMap<>();
    complaints.forEach(each -> counts.merge(themeOf(each), 1L, Long::sum));
    counts.remove("");
    Map<String, Long> recurring = new LinkedHashMap<>();
    counts.entrySet().stream()
        .filter(theme -> theme.getValue() >= RECURS)
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .forEach(theme -> recurring.put(theme.getKey(), theme.getValue()));
    return recurring;
  }

  private void write(String scope, String theme, long count, Period period) {
    MessageCut cut = new MessageCut(inbound, Scope.ALL, period);
    MessageGround ground = new MessageGround(cut, sources, List.of(), count);
    Told told = Told.of(inbound.receivedIn(period));
    String words = told.words() + (theme.isEmpty() ? "" : ", theme = " + theme);
    book.add(
        new FigureKey(MEASURE, scope, period),
        new Level(
                new Count(count),
                null,
                ground.evidence(told.known(), told.limits(), List.of()),
                ground.filter(words + ", received") + told.unread(),
                Terms.sum(Terms.complaints(theme, period)))
            .over(Counting.messages(() -> complaints(theme, period), Counting.one())));
  }

  private List<Message> complaints(String theme, Period period) {
    return inbound.receivedIn(period).stream()
        .filter(Message::isComplaint)
        .filter(each -> theme.isEmpty() || themeOf(each).equals(theme))
        .toList();
  }
}
