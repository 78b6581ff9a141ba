package io.buyin.measure;

import io.buyin.measure.SizeBands.Band;
import io.buyin.quantity.Period;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The part of the register a figure is about.
 *
 * @param band null means every size, deals without a band included
 */
record Cut(Register register, Scope scope, @Nullable Band band, Period period) {

  Cut(Register register, Scope scope, Period period) {
    this(register, scope, null, period);
  }

  Cut in(Band size) {
    return new Cut(register, scope, size, period);
  }

  Cut during(Period other) {
    return new Cut(register, scope, band, other);
  }

  /** As figure ids name it: {@code social}, {@code social.under-25000}. */
  String id() {
    return band == null ? scope.id() : scope.id() + "." + band.key();
  }

  List<Entry> decided() {
    return cases(entry -> entry.isDecidedIn(period));
  }

  List<Entry> won() {
    return cases(entry -> entry.isWon() && entry.isDecidedIn(period));
  }

  List<Entry> cases(Predicate<Entry> condition) {
    return population(condition.and(entry -> scope.includes(entry.origin())));
  }

  /** The same deals of every origin, among which this scope's were told by their source. */
  List<Entry> population(Predicate<Entry> condition) {
    return register.where(condition.and(entry -> band == null || band.contains(entry)));
  }
}
