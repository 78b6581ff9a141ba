package io.buyin.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Up to which day the numbers go: as far as the export that ends first, among those that can grow
 * stale; the remarks apart, since people are not late with what they say.
 */
final class DataDays {

  private static final Set<String> NUMBERS =
      Set.of("sales", "social", "touchpoints", "service", "ledger");

  private final Ground ground;
  private final Words words;

  DataDays(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** {@code Numbers to 12 July 2026, remarks to 9 July 2026}; empty where nothing was read. */
  Phrase full() {
    return phrase(words::date);
  }

  /** {@code Numbers to 12 July, remarks to 9 July}: the year only where it is not tonight's. */
  Phrase brief() {
    return phrase(
        day ->
            day.getYear() == ground.today().getYear() ? words.dayAndMonth(day) : words.date(day));
  }

  private Phrase phrase(Function<LocalDate, Phrase> said) {
    Optional<LocalDate> numbers = numbers();
    Optional<LocalDate> heard =
        Optional.ofNullable(ground.measured().dataThrough().get("feedback"));
    if (numbers.isEmpty() && heard.isEmpty()) {
      return Phrase.EMPTY;
    }
    String key = numbers.isEmpty() ? "remarks" : heard.isEmpty() ? "numbers" : "both";
    return words
        .line("data-to." + key)
        .with("through", () -> said.apply(numbers.orElseThrow()))
        .with("heard", () -> said.apply(heard.orElseThrow()))
        .phrase();
  }

  private Optional<LocalDate> numbers() {
    return ground.measured().dataThrough().entrySet().stream()
        .filter(source -> NUMBERS.contains(source.getKey()))
        .map(Map.Entry::getValue)
        .min(Comparator.naturalOrder());
  }
}
