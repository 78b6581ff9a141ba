package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.story.PairingSets.Judged;
import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How well voices are set beside numbers, on claims and judgements that nobody wrote for this code.
 * Print it with {@code mvn -q test -Dtest=EvaluationTest -Devaluate=print}; what is wrong in the
 * half that may be looked at, with {@code -Devaluate=mistakes}.
 */
class EvaluationTest {

  private static final Map<String, String> HALVES = PairingSets.halves();

  /**
   * One place beside one figure.
   *
   * @param language of the voice that was set there; empty where none was
   * @param verdict best, acceptable or wrong; empty where nothing was set there
   * @param voice that was set there; empty where none was
   * @param answerable whether some voice of the pool is right
   * @param score of the voice that was set there
   * @param margin by which it is ahead of the next one
   * @param subject how much of the figure's subject it speaks of
   */
  private record Place(
      Judged claim,
      Part part,
      String language,
      String verdict,
      String voice,
      boolean answerable,
      double score,
      double margin,
      double subject) {

    boolean isFilled() {
      return !verdict.isEmpty();
    }

    boolean isRight() {
      return isFilled() && !verdict.equals("wrong");
    }
  }

  /** The lower ends of the tuned half's 95 % intervals; the other half holds no floor. */
  @Test
  void sets_voices_beside_numbers_no_worse_than_when_it_was_written_down() {
    List<Place> told = places("tune", half(PairingSets.told(), "tune"));

    assertThat(share(told, Place::isFilled, Place::isRight)).isGreaterThan(.73);
    assertThat(share(told, Place::answerable, Place::isFilled)).isGreaterThan(.62);
    assertThat(recall(told, Part.OPEN)).isGreaterThan(.62);
  }

  @Test
  void sets_no_voice_beside_a_figure_too_weak_to_stand() {
    List<Voice> voices = half(PairingSets.told(), "tune");
    Matching matching = new Matching(voices);
    PairingSets.claims().stream()
        .filter(claim -> !claim.claim().mayStand())
        .forEach(
            claim ->
                assertThat(place(claim, Part.OPEN, matching, voices).isFilled())
                    .as(claim.id())
                    .isFalse());
  }

  @Test
  @EnabledIfSystemProperty(named = "evaluate", matches = "print")
  void prints_what_it_measures() {
    System.out.print(report("themes and stances as the night reads them", PairingSets.read()));
    System.out.print(report("themes and stances as labelled", PairingSets.told()));
  }

  @Test
  @EnabledIfSystemProperty(named = "evaluate", matches = "mistakes")
  void prints_what_is_wrong_in_the_tuning_half() {
    places("tune", half(PairingSets.told(), "tune")).stream()
        .filter(place -> place.verdict().equals("wrong"))
        .forEach(
            place ->
                System.out.println(place.claim().id() + " " + place.part() + " " + place.voice()));
  }

  /** What would be right, and what filled, if places were left empty below a score or a margin. */
  @Test
  @EnabledIfSystemProperty(named = "evaluate", matches = "curve")
  void prints_what_leaving_places_empty_would_bring_in_the_tuning_half() {
    for (boolean told : List.of(true, false)) {
      List<Voice> voices = half(told ? PairingSets.told() : PairingSets.read(), "tune");
      List<Place> places = places("tune", voices);
      for (Part part : Part.values()) {
        for (double least = .55; least < .86; least += .03) {
          double from = least;
          curve(told + " " + part + " score", from, of(places, part), p -> p.score() >= from);
        }
        for (double least = .05; least < .6; least += .05) {
          double from = least;
          curve(told + " " + part + " subject", from, of(places, part), p -> p.subject() >= from);
        }
        for (double least = 0; least < .11; least += .02) {
          double from = least;
          curve(told + " " + part + " margin", from, of(places, part), p -> p.margin() >= from);
        }
      }
    }
  }

  private static void curve(String name, double from, List<Place> places, Predicate<Place> kept) {
    List<Place> filled = places.stream().filter(Place::isFilled).filter(kept).toList();
    long right = filled.stream().filter(Place::isRight).count();
    long answerable = filled.stream().filter(Place::answerable).count();
    long all = places.stream().filter(Place::answerable).count();
    System.out.printf(
        Locale.ROOT,
        "%s %.2f: %d right of %d, places filled %d of %d%n",
        name,
        from,
        right,
        filled.size(),
        answerable,
        all);
  }

  private static String report(String title, List<Voice> voices) {
    StringBuilder text = new StringBuilder("pairing, ").append(title).append('\n');
    List<Place> tune = places("tune", half(voices, "tune"));
    List<Place> test = places("test", half(voices, "test"));
    text.append(block("tune", tune)).append(block("test", test));
    for (Part part : Part.values()) {
      text.append(block("test " + part.name().toLowerCase(Locale.ROOT), of(test, part)));
    }
    for (String language : List.of("en", "fr", "es")) {
      text.append(precision("test " + language, in(test, language)));
    }
    double gap =
        share(tune, Place::isFilled, Place::isRight) - share(test, Place::isFilled, Place::isRight);
    text.append(String.format(Locale.ROOT, "  gap of precision, tune less test %+.2f%n", gap));
    double recalls = recall(tune, Part.OPEN) - recall(test, Part.OPEN);
    return text.append(
            String.format(Locale.ROOT, "  gap of open recall              %+.2f%n", recalls))
        .toString();
  }

  private static String block(String name, List<Place> places) {
    List<Place> answerable = places.stream().filter(Place::answerable).toList();
    List<Place> open = of(answerable, Part.OPEN);
    return precision(name, places)
        + line(name + " coverage", answerable, Place::isFilled)
        + (open.isEmpty() ? "" : line(name + " open recall", open, Place::isRight));
  }

  private static String precision(String name, List<Place> places) {
    List<Place> filled = places.stream().filter(Place::isFilled).toList();
    return line(name + " P@1", filled, Place::isRight)
        + line(name + " P@1 best", filled, place -> place.verdict().equals("best"));
  }

  private static String line(String name, List<Place> places, Predicate<Place> counts) {
    int right = (int) places.stream().filter(counts).count();
    if (places.isEmpty()) {
      return String.format(Locale.ROOT, "  %-24s none%n", name);
    }
    Interval interval =
        BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(places.size(), right, .05);
    return String.format(
        Locale.ROOT,
        "  %-24s %.2f (%.2f to %.2f, %d of %d)%n",
        name,
        (double) right / places.size(),
        interval.getLowerBound(),
        interval.getUpperBound(),
        right,
        places.size());
  }

  private static List<Place> of(List<Place> places, Part part) {
    return places.stream().filter(place -> place.part() == part).toList();
  }

  private static List<Place> in(List<Place> places, String language) {
    return places.stream().filter(place -> place.language().equals(language)).toList();
  }

  private static double recall(List<Place> places, Part part) {
    return share(of(places, part), Place::answerable, Place::isRight);
  }

  private static double share(List<Place> places, Predicate<Place> among, Predicate<Place> counts) {
    List<Place> all = places.stream().filter(among).toList();
    return (double) all.stream().filter(counts).count() / Math.max(1, all.size());
  }

  private static List<Voice> half(List<Voice> voices, String half) {
    return voices.stream().filter(voice -> half.equals(HALVES.get(voice.remark()))).toList();
  }

  /** Of every claim that may stand beside voices. */
  private static List<Place> places(String half, List<Voice> voices) {
    Matching matching = new Matching(voices);
    List<Place> places = new ArrayList<>();
    for (Judged claim : PairingSets.claims()) {
      if (claim.half().equals(half) && claim.claim().mayStand()) {
        for (Part part : Part.values()) {
          places.add(place(claim, part, matching, voices));
        }
      }
    }
    return places;
  }

  private static Place place(Judged claim, Part part, Matching matching, List<Voice> voices) {
    Map<String, Voice> known =
        voices.stream().collect(Collectors.toMap(Voice::remark, voice -> voice));
    List<Match> matches =
        claim.pool().stream()
            .filter(known::containsKey)
            .map(known::get)
            .filter(voice -> voice.mayBeShownTo("anybody"))
            .flatMap(voice -> matching.match(claim.claim(), part, voice).stream())
            .sorted(
                Comparator.comparingDouble((Match match) -> -match.score())
                    .thenComparing(match -> match.voice().id()))
            .toList();
    boolean answerable = claim.hasRight(part);
    if (matches.isEmpty()) {
      return new Place(claim, part, "", "", "", answerable, 0, 0, 0);
    }
    Voice voice = matches.get(0).voice();
    double score = matches.get(0).score();
    double next = matches.size() > 1 ? matches.get(1).score() : Matching.LEAST;
    String verdict = claim.verdict(part, voice.remark());
    return new Place(
        claim,
        part,
        voice.language(),
        verdict,
        voice.remark(),
        answerable,
        score,
        score - next,
        matches.get(0).subject());
  }
}
