package io.buyin.measure;

import io.buyin.quantity.Period;
import io.buyin.quantity.Quantity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measure's value for a scope and a period, with what it rests on.
 *
 * @param id stable slug: {@code closed-won.social.2026-h1}
 * @param measure id of the catalogue entry: {@code closed-won}
 * @param version of the catalogue entry
 * @param scope {@code all}, {@code social}, {@code other}, or a stratum such as {@code
 *     social.under-25000}
 * @param n cases behind the value
 * @param interval null where the value is a complete sum or count
 * @param filter the rows taken, in words an engineer can repeat: {@code status = won, closed
 *     2026-01-01..2026-06-30, lead source in (…)}
 * @param files the export files behind it, by name
 */
public record Figure(
    String id,
    String measure,
    int version,
    String scope,
    Period period,
    Quantity value,
    long n,
    @Nullable Interval interval,
    Verdict verdict,
    String filter,
    List<String> files,
    Recipe recipe) {

  /** The same with more files behind it, each once. */
  Figure alsoFrom(List<String> more) {
    List<String> all = Stream.concat(files.stream(), more.stream()).distinct().sorted().toList();
    return new Figure(
        id, measure, version, scope, period, value, n, interval, verdict, filter, all, recipe);
  }

  /** The same with these files behind it. */
  Figure onlyFrom(List<String> only) {
    return new Figure(
        id, measure, version, scope, period, value, n, interval, verdict, filter, only, recipe);
  }

  public Grade grade() {
    return verdict.grade();
  }
}
