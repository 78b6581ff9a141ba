package io.buyin.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Up to which day the numbers go: as far as the newest export, among those that can grow stale,
 * with each kind that ends earlier by its name and day; the remarks apart, since people are not
 * late with what they say.
 */
final class DataDays {

  private static final List<String> NUMBERS =
      List.of("sales", "social", "touchpoints", "service", "ledger");

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
        .with("through", () -> through(numbers.orElseThrow(), said))
        .with("heard", () -> said.apply(heard.orElseThrow()))
        .phrase();
  }

  /** {@code 12 July (social posts to 8 July)}. */
  private Phrase through(LocalDate newest, Function<LocalDate, Phrase> said) {
    SortedMap<LocalDate, List<Phrase>> earlier = new TreeMap<>(Comparator.reverseOrder());
    for (String kind : NUMBERS) {
      LocalDate day = ground.measured().dataThrough().get(kind);
      if (day != null && day.isBefore(newest)) {
        earlier
            .computeIfAbsent(day, any -> new ArrayList<>())
            .add(words.text("sheets.kind." + kind));
      }
    }
    if (earlier.isEmpty()) {
      return said.apply(newest);
    }
    List<Phrase> apart = new ArrayList<>();
    earlier.forEach(
        (day, kinds) ->
            apart.add(
                words
                    .line("data-to.earlier")
                    .with("kinds", words.list(kinds))
                    .with("day", said.apply(day))
                    .phrase()));
    return words
        .line("data-to.apart")
        .with("day", said.apply(newest))
        .with("earlier", Runs.list(apart, Runs.plain(", ")))
        .phrase();
  }

  private Optional<LocalDate> numbers() {
    return NUMBERS.stream()
        .map(kind -> ground.measured().dataThrough().get(kind))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }
}
