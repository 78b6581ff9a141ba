package io.buyin.story;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number or number-bearing word that an artifact may print.
 *
 * @param id {@code T0001} upwards, in the order of first use
 * @param origin what kind of thing stands behind it
 * @param source the figure's id, the settings key, the voice id or the rule's name
 * @param version measure version; 0 where no measure stands behind it
 * @param rendering exactly as printed: {@code €1.24m}
 * @param value the number behind the rendering in its base unit, as cells and charts hold it; null
 *     for words such as dates and ids
 * @param unit of the value: {@code EUR}, {@code share}, {@code points}, {@code count}, {@code
 *     days}, or empty
 */
public record Token(
    String id,
    Origin origin,
    String source,
    int version,
    String rendering,
    @Nullable BigDecimal value,
    String unit) {

  /** What stands behind a token. */
  public enum Origin {
    /** Computed from exports by a measure. */
    FIGURE,
    /** Written in the settings by a person. */
    STATED,
    /** A day, month or period name. */
    DATE,
    /** An id, a slide number, a count of slides or minutes: the deck about itself. */
    REFERENCE,
    /** A constant of a method or rule, such as the 95 of a 95 % interval. */
    RULE
  }
}
