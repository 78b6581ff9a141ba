package io.buyin.render.deck;

import io.buyin.story.ChartPlan;
import io.buyin.story.Phrase;
import io.buyin.story.Slide;
import java.util.ArrayList;
import java.util.List;

/** Every phrase that a slide must print: all within its record but notes and charts. */
final class Phrases {

  private Phrases() {}

  static List<Phrase> of(Object slide) {
    List<Phrase> found = new ArrayList<>();
    walk(slide, found);
    return found;
  }

  private static void walk(Object node, List<Phrase> found) {
    if (node instanceof Phrase phrase) {
      found.add(phrase);
    } else if (node instanceof Slide.Frame frame) {
      found.add(frame.title());
      found.add(frame.kicker());
      found.add(frame.source());
    } else if (node instanceof Iterable<?> many) {
      many.forEach(each -> walk(each, found));
    } else if (node instanceof Record && !(node instanceof ChartPlan)) {
      for (var part : node.getClass().getRecordComponents()) {
        walk(value(node, part.getName()), found);
      }
    }
  }

  private static Object value(Object node, String part) {
    try {
      return node.getClass().getMethod(part).invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
