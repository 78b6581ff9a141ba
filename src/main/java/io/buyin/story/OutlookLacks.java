package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is missing to say what the ask would bring. */
final class OutlookLacks {

  /** What an added opportunity is worth and when it lands, of social origin. */
  private static final List<String> BASIS = List.of("win-rate", "mean-deal-size", "sales-cycle");

  private final Ground ground;
  private final Words words;

  OutlookLacks(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** What is not stated, then which rate rests on too few deals. */
  Phrase phrase() {
    List<Phrase> lacks = new ArrayList<>();
    if (!ground.ask().hasCost()) {
      lacks.add(words.text("ask.lacks.cost"));
    }
    if (ground.ask().margin() == null) {
      lacks.add(words.text("ask.lacks.margin"));
    }
    if (ground.ask().ramp() == null) {
      lacks.add(words.text("ask.lacks.ramp"));
    }
    BASIS.stream().filter(this::isUnknown).findFirst().map(this::basis).ifPresent(lacks::add);
    return words.clauses(lacks);
  }

  /** The keys of the settings that are not stated, for the notes; empty where all are. */
  Phrase keys() {
    List<String> keys = new ArrayList<>();
    if (!ground.ask().hasCost()) {
      keys.addAll(List.of("idea.ask.cost-once", "idea.ask.cost-per-year"));
    }
    if (ground.ask().margin() == null) {
      keys.add("idea.ask.margin");
    }
    if (ground.ask().ramp() == null) {
      keys.add("idea.ask.ramp");
    }
    return keys.isEmpty()
        ? Phrase.EMPTY
        : words.line("notes.not-stated").with("keys", Runs.plain(String.join(", ", keys))).phrase();
  }

  private boolean isUnknown(String measure) {
    return figures().noneMatch(measure::equals);
  }

  private Stream<String> figures() {
    return ground.measured().figures().values().stream()
        .filter(figure -> figure.scope().equals(Ground.SOCIAL))
        .filter(figure -> !figure.period().last().isBefore(ground.period().last()))
        .map(Figure::measure);
  }

  /** Of the longest period that was looked at. */
  private Phrase basis(String measure) {
    Optional<Gap> gap =
        ground.measured().gaps().stream()
            .filter(each -> each.measure().equals(measure))
            .filter(each -> each.scope().equals(Ground.SOCIAL))
            .filter(each -> !each.period().last().isBefore(ground.period().last()))
            .max(Comparator.comparingLong(Gap::cases));
    MeasureRef ref = new MeasureRef(measure, Ground.SOCIAL);
    Unmeasured unmeasured = new Unmeasured(ground);
    return words
        .line("ask.lacks.basis")
        .with("measure", ground.nameOf(ref))
        .with("why", gap.map(unmeasured::tooFew).orElseGet(() -> unmeasured.full(ref)))
        .phrase();
  }
}
