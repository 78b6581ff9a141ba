package io.buyin.story;

import io.buyin.measure.Wilson;
import io.buyin.voice.OpenPoints;
import io.buyin.voice.Subjects;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds voices against figures: gates that must all be open, then a score. Nobody's stance is worth
 * anything in it.
 */
final class Matching {

  /** A match below this is not shown: nothing rather than a bad one. */
  static final double LEAST = .55;

  /** Who shares less of the figure's subject speaks of something else of the same theme. */
  private static final double LEAST_SUBJECT = .05;

  /** Who contradicts a figure must speak of its very subject, and not be alone with it. */
  private static final double COUNTER_SUBJECT = .25;

  private static final long SEVERAL = 2;

  private static final long MANY_OPPOSE = 3;
  private static final double SHARE_OPPOSES = .15;

  private static final int DAYS_AFTER = 14;
  private static final int LEAST_WINDOW = 90;
  private static final double HALF_LIFE = 45;
  private static final double LATER_THEME = .15;
  private static final double UNKNOWN = .5;

  /** So much rarity of shared subjects is half of what there can be. */
  private static final double HALF_SUBJECT = 12;

  private static final ThreadLocal<SoftReference<Matching>> LAST =
      ThreadLocal.withInitial(() -> new SoftReference<>(null));

  private final Subjects reader = new Subjects();
  private final OpenPoints openPoints = new OpenPoints();
  private final Map<String, List<String>> subjects = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();
  private final Map<String, Boolean> opens = new HashMap<>();
  private final Map<Claim, Sides> sides = new HashMap<>();
  private final Map<Claim, Boolean> opposed = new HashMap<>();
  private final Map<String, Integer> spread = new HashMap<>();
  private final Collection<Voice> all;
  private final Centrality centrality;

  /**
   * The matching of a night's voices, which all decks of its meeting share: what each voice speaks
   * of is read once.
   */
  @SuppressWarnings("ReferenceEquality") // comparing all words of a night would take longer
  static Matching of(List<Voice> all) {
    Matching last = LAST.get().get();
    if (last == null || last.all != all) {
      last = new Matching(all);
      LAST.set(new SoftReference<>(last));
    }
    return last;
  }

  /**
   * @param all every voice of the night, shown or not: what is rare is rare among them
   */
  Matching(Collection<Voice> all) {
    for (Voice voice : all) {
      subjects(voice).forEach(subject -> spread.merge(subject, 1, Integer::sum));
    }
    this.all = all;
    this.centrality = new Centrality(all, this::likeness);
  }

  /**
   * Empty where a gate is shut or the score is too low. Nobody is sought out to speak against a
   * figure that next to nobody speaks against, nor against another subject of the same theme. Whose
   * stance was only read from the words leaves something to answer only where the words do.
   */
  Optional<Match> match(Claim claim, Part part, Voice voice) {
    if (!fits(claim, part, voice) || (part == Part.COUNTER && !isOpposed(claim))) {
      return Optional.empty();
    }
    return Optional.of(scored(claim, voice))
        .filter(match -> match.subject() >= leastSubject(part, voice))
        .filter(match -> match.score() >= LEAST);
  }

  /** A question that the export states is not lost because it uses other words than the figure. */
  private static double leastSubject(Part part, Voice voice) {
    return switch (part) {
      case SUPPORT -> LEAST_SUBJECT;
      case COUNTER -> COUNTER_SUBJECT;
      case OPEN -> voice.isReadFromWords() ? LEAST_SUBJECT : 0;
    };
  }

  private boolean fits(Claim claim, Part part, Voice voice) {
    return claim.mayStand()
        && isBeside(claim, voice)
        && part.suits(claim.news(), voice.stance(), opens(voice))
        && (part != Part.OPEN || !voice.isReadFromWords() || opens(voice));
  }

  /** Whether the voice speaks of the figure's theme, about whom it counts and when. */
  private static boolean isBeside(Claim claim, Voice voice) {
    return voice.themes().contains(claim.theme())
        && agrees(claim.place().regions(), voice.region())
        && agrees(claim.place().products(), voice.product())
        && isInWindow(claim, voice.date());
  }

  /** Whether so many speak against the figure, shown or not, that one of them is sought. */
  boolean isOpposed(Claim claim) {
    return opposed.computeIfAbsent(claim, this::findsOpposed);
  }

  private boolean findsOpposed(Claim claim) {
    Sides sides = sides(claim);
    boolean many =
        sides.oppose() >= MANY_OPPOSE
            || Wilson.atLeast(sides.oppose(), sides.clear()) > SHARE_OPPOSES;
    long onSubject =
        sides.against().stream()
            .filter(voice -> subject(claim, voice) >= COUNTER_SUBJECT)
            .map(Voice::personKey)
            .distinct()
            .count();
    return many && onSubject >= SEVERAL;
  }

  /** People who clearly agree with a figure and who do not, each by the latest clear remark. */
  Sides sides(Claim claim) {
    return sides.computeIfAbsent(claim, this::counted);
  }

  private Sides counted(Claim claim) {
    Map<String, List<Voice>> byPerson =
        all.stream()
            .filter(voice -> isBeside(claim, voice))
            .collect(Collectors.groupingBy(Voice::personKey, TreeMap::new, Collectors.toList()));
    List<Voice> against =
        byPerson.values().stream()
            .filter(said -> Voices.standing(said) == Part.COUNTER.side(claim.news()))
            .flatMap(List::stream)
            .toList();
    long agree =
        byPerson.values().stream()
            .filter(said -> Voices.standing(said) == Part.SUPPORT.side(claim.news()))
            .count();
    long oppose = against.stream().map(Voice::personKey).distinct().count();
    return new Sides(agree, oppose, against);
  }

  Match scored(Claim claim, Voice voice) {
    return new Match(
        voice,
        theme(claim, voice),
        place(claim.place(), voice),
        subject(claim, voice),
        period(claim, voice.date()),
        voice.quality(),
        centrality.of(voice, claim.theme()));
  }

  /** Whether the voice leaves something to answer. */
  boolean opens(Voice voice) {
    return opens.computeIfAbsent(
        voice.id(),
        id ->
            !openPoints.isOutside(voice.attribution() + "," + voice.team())
                && openPoints.isIn(voice.words(), voice.language()));
  }

  /** In order, and each written once: many voices speak of the same. */
  private List<String> subjects(Voice voice) {
    return subjects.computeIfAbsent(
        voice.id(),
        id ->
            reader.of(voice.words() + "\n" + voice.attribution(), voice.language()).stream()
                .map(subject -> written.computeIfAbsent(subject, first -> first))
                .toList());
  }

  private static double theme(Claim claim, Voice voice) {
    return 1 - LATER_THEME * voice.themes().indexOf(claim.theme());
  }

  private static boolean agrees(Set<String> counted, String its) {
    return counted.isEmpty() || its.isEmpty() || counted.contains(its.toLowerCase(Locale.ROOT));
  }

  /** A figure of the whole house has no place that a voice could miss. */
  private static double place(Claim.Place place, Voice voice) {
    return (known(place.regions(), voice.region()) + known(place.products(), voice.product())) / 2;
  }

  private static double known(Set<String> counted, String its) {
    return counted.isEmpty() || !its.isEmpty() ? 1 : UNKNOWN;
  }

  private double subject(Claim claim, Voice voice) {
    double shared =
        subjects(voice).stream().filter(claim.subjects()::contains).mapToDouble(this::rarity).sum();
    return shared / (shared + HALF_SUBJECT);
  }

  /** 0 to 1: the rarity that two voices share, of all that they hold. */
  private double likeness(Voice one, Voice other) {
    List<String> others = subjects(other);
    double shared = 0;
    double all = others.stream().mapToDouble(this::rarity).sum();
    for (String subject : subjects(one)) {
      double rarity = rarity(subject);
      boolean both = Collections.binarySearch(others, subject) >= 0;
      shared += both ? rarity : 0;
      all += both ? 0 : rarity;
    }
    return all == 0 ? 0 : shared / all;
  }

  private double rarity(String subject) {
    int among = spread.getOrDefault(subject, 0);
    return Math.log(1 + (all.size() - among + .5) / (among + .5));
  }

  private static boolean isInWindow(Claim claim, LocalDate day) {
    LocalDate last = claim.period().last().plusDays(DAYS_AFTER);
    LocalDate first = claim.period().first();
    LocalDate from =
        first.isAfter(last.minusDays(LEAST_WINDOW)) ? last.minusDays(LEAST_WINDOW) : first;
    return !day.isBefore(from) && !day.isAfter(last);
  }

  private static double period(Claim claim, LocalDate day) {
    long before = Math.max(0, ChronoUnit.DAYS.between(day, claim.period().first()));
    long after = Math.max(0, ChronoUnit.DAYS.between(claim.period().last(), day));
    return Math.pow(2, -Math.max(before, after) / HALF_LIFE);
  }
}
