package io.buyin.proof;

import io.buyin.story.Phrase;
import io.buyin.trouble.BuyinBug;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything below a part of the Brief, whatever its type. */
final class BriefWalk {

  private BriefWalk() {}

  /** All values of this type at and below a node, in the Brief's order. */
  static <T> List<T> all(@Nullable Object node, Class<T> type) {
    Stream.Builder<T> found = Stream.builder();
    visit(
        node,
        value -> {
          if (type.isInstance(value)) {
            found.add(type.cast(value));
          }
        });
    return found.build().toList();
  }

  /** All texts a renderer may print from this node: phrases whole, and plain strings. */
  static List<String> texts(@Nullable Object node) {
    Stream.Builder<String> found = Stream.builder();
    visit(
        node,
        value -> {
          if (value instanceof Phrase phrase) {
            found.add(phrase.text());
          } else if (value instanceof String text) {
            found.add(text);
          }
        });
    return found.build().filter(text -> !text.isBlank()).distinct().toList();
  }

  private static void visit(@Nullable Object node, Consumer<Object> visitor) {
    if (node == null) {
      return;
    }
    visitor.accept(node);
    if (node instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        visit(value(record, component), visitor);
      }
    } else if (node instanceof Collection<?> many) {
      many.forEach(one -> visit(one, visitor));
    } else if (node instanceof Map<?, ?> map) {
      map.values().forEach(one -> visit(one, visitor));
    }
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new BuyinBug("cannot read " + component + " of a Brief", e);
    }
  }
}
