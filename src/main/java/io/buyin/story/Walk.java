package io.buyin.story;

import io.buyin.trouble.BuyinBug;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Everything a reader sees in a part of a Brief, found by walking its records. */
final class Walk {

  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<ChartPlan> plans = new ArrayList<>();

  private Walk() {}

  /** Speaker notes and the alternative texts of charts are not read by the eye and left out. */
  static Walk over(Object part) {
    Walk walk = new Walk();
    walk.visit(part);
    return walk;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  List<Quote> quotes() {
    return quotes;
  }

  List<ChartPlan> plans() {
    return plans;
  }

  long charts() {
    return plans.size();
  }

  long words() {
    long own = phrases.stream().mapToLong(phrase -> count(phrase.text())).sum();
    return own + quotes.stream().mapToLong(quote -> count(quote.words())).sum();
  }

  private static long count(String text) {
    return text.isBlank() ? 0 : text.strip().split("[\\s\u00a0]+").length;
  }

  private void visit(Object part) {
    if (part instanceof Phrase phrase) {
      phrases.add(phrase);
    } else if (part instanceof Iterable<?> many) {
      many.forEach(this::visit);
    } else if (part instanceof Slide.Frame frame) {
      visit(List.of(frame.kicker(), frame.title(), frame.source()));
    } else if (part instanceof ChartPlan chart) {
      plans.add(chart);
      visit(List.of(chart.heading(), chart.key()));
    } else if (part instanceof Record record) {
      if (record instanceof Quote quote) {
        quotes.add(quote);
      }
      components(record);
    }
  }

  private void components(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(record);
        if (value != null) {
          visit(value);
        }
      } catch (ReflectiveOperationException e) {
        throw new BuyinBug("A record of the Brief cannot be read", e);
      }
    }
  }
}
