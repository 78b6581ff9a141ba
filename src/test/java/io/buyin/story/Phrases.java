package io.buyin.story;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Every phrase of a part of a Brief, notes and alternative texts included. */
final class Phrases {

  private Phrases() {}

  static List<Phrase> in(Object part) {
    List<Phrase> found = new ArrayList<>();
    visit(part, found);
    return found;
  }

  private static void visit(Object part, List<Phrase> found) {
    if (part instanceof Phrase phrase) {
      found.add(phrase);
    } else if (part instanceof Iterable<?> many) {
      many.forEach(each -> visit(each, found));
    } else if (part instanceof Record) {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        try {
          component.getAccessor().setAccessible(true);
          visit(component.getAccessor().invoke(part), found);
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      }
    }
  }
}
