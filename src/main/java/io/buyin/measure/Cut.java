package io.buyin.measure;

import io.buyin.measure.SizeBands.Band;
import io.buyin.quantity.Period;
import java.util.List;
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
    return ofScope(ofBand(register.decidedIn(period)));
  }

  List<Entry> won() {
    return decided().stream().filter(Entry::isWon).toList();
  }

  List<Entry> ofScope(List<Entry> entries) {
    return entries.stream().filter(entry -> scope.includes(entry.origin(), entry.place())).toList();
  }

  List<Entry> ofBand(List<Entry> entries) {
    return band == null ? entries : entries.stream().filter(band::contains).toList();
  }
}
