package io.buyin.render.deck;

import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import io.buyin.story.Quote;
import io.buyin.story.Run;
import io.buyin.story.Slide;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rewrites all words of a Brief's slides, numbers left alone: longer languages, longer names. */
final class Stretch {

  private final UnaryOperator<String> words;

  private Stretch(UnaryOperator<String> words) {
    this.words = words;
  }

  static Brief slides(Brief brief, UnaryOperator<String> words) {
    Stretch stretch = new Stretch(words);
    List<Slide> slides = brief.slides().stream().map(slide -> (Slide) stretch.of(slide)).toList();
    return ExampleBrief.with(brief, slides);
  }

  /** About a third longer, as German is: every longer word gets an ending. */
  static String likeGerman(String text) {
    return text.replaceAll("\\b([A-Za-z]{5,})\\b", "$1ung");
  }

  private Object of(Object node) {
    if (node instanceof Run run) {
      String text = run.token().isEmpty() ? words.apply(run.text()) : run.text();
      return new Run(text, run.weight(), run.tone(), run.token());
    }
    if (node instanceof Quote quote) {
      return quoted((Quote) rebuilt(quote));
    }
    if (node instanceof List<?> list) {
      return list.stream().map(this::of).toList();
    }
    return node instanceof Record ? rebuilt(node) : node;
  }

  private Quote quoted(Quote quote) {
    String said = words.apply(quote.words());
    return new Quote(
        quote.voice(),
        quote.tag(),
        quote.tone(),
        quote.language(),
        said,
        "“" + said + "”",
        quote.attribution(),
        quote.answer());
  }

  private Object rebuilt(Object record) {
    RecordComponent[] parts = record.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    try {
      for (int at = 0; at < parts.length; at++) {
        types[at] = parts[at].getType();
        values[at] = of(parts[at].getAccessor().invoke(record));
      }
      Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
