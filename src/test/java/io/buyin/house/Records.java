package io.buyin.house;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Copies records for tests, with one component changed. */
public final class Records {

  private Records() {}

  /**
   * The same record with another value in one component.
   *
   * @param component its name
   * @throws IllegalArgumentException if the record has no such component
   */
  public static <R extends Record> R with(R record, String component, Object value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    boolean known = false;
    try {
      for (int i = 0; i < components.length; i++) {
        boolean changed = components[i].getName().equals(component);
        components[i].getAccessor().setAccessible(true);
        values[i] = changed ? value : components[i].getAccessor().invoke(record);
        known |= changed;
      }
      if (!known) {
        throw new IllegalArgumentException(record.getClass() + " has no component " + component);
      }
      @SuppressWarnings("unchecked")
      Constructor<R> constructor =
          (Constructor<R>)
              record
                  .getClass()
                  .getDeclaredConstructor(
                      Arrays.stream(components)
                          .map(RecordComponent::getType)
                          .toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot copy " + record.getClass(), e);
    }
  }
}
