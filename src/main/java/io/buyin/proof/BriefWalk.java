package io.buyin.proof;

import io.buyin.story.Phrase;
import io.buyin.trouble.BuyinBug;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything below a part of the Brief, whatever its type. A phrase is whole: its runs are not
 * texts of their own. What steers a renderer, such as token ids, is left out.
 */
final class BriefWalk {

  private static final Set<String> NOT_PRINTED = Set.of("token", "numberFormat");

  /** How to read each kind of record, looked up once. */
  private static final ClassValue<List<Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .filter(component -> !NOT_PRINTED.contains(component.getName()))
              .map(RecordComponent::getAccessor)
              .toList();
        }
      };

  private BriefWalk() {}

  /** All values of this type at and below a node, in the Brief's order. */
  static <T> List<T> all(@Nullable Object node, Class<T> type) {
    return outside(node, List.of(), type);
  }

  /** As {@link #all}, without what stands at and below values of other types. */
  static <T> List<T> outside(@Nullable Object node, List<Class<?>> borders, Class<T> type) {
    Stream.Builder<T> found = Stream.builder();
    visit(
        node,
        value -> {
          if (type.isInstance(value)) {
            found.add(type.cast(value));
          }
        },
        borders);
    return found.build().toList();
  }

  /** All texts a renderer may print from this node: phrases whole, and plain strings. */
  static Set<String> texts(@Nullable Object node) {
    Set<String> found = new LinkedHashSet<>();
    visit(
        node,
        value -> {
          if (value instanceof Phrase phrase) {
            found.add(phrase.text());
          } else if (value instanceof String text) {
            found.add(text);
          }
        },
        List.of());
    found.removeIf(String::isBlank);
    return found;
  }

  private static void visit(
      @Nullable Object node, Consumer<Object> visitor, List<Class<?>> borders) {
    if (node == null || borders.stream().anyMatch(border -> border.isInstance(node))) {
      return;
    }
    visitor.accept(node);
    if (node instanceof Record record && !(node instanceof Phrase)) {
      for (Method component : COMPONENTS.get(record.getClass())) {
        visit(value(record, component), visitor, borders);
      }
    } else if (node instanceof Collection<?> many) {
      many.forEach(one -> visit(one, visitor, borders));
    } else if (node instanceof Map<?, ?> map) {
      map.values().forEach(one -> visit(one, visitor, borders));
    }
  }

  private static @Nullable Object value(Record record, Method component) {
    try {
      return component.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new BuyinBug("cannot read " + component + " of a Brief", e);
    }
  }
}
