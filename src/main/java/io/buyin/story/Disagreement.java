package io.buyin.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What is said where most people who take a side on a theme lean the other way than its figure:
 * that numbers and voices disagree, and what was checked before saying so, namely lag, mix,
 * coverage and grade. People speak of the theme: nobody is said to speak against the figure itself.
 */
final class Disagreement {

  private final Ground ground;
  private final Words words;
  private final Pair pair;
  private final Sides sides;

  Disagreement(Ground ground, Pair pair) {
    this.ground = ground;
    this.words = ground.words();
    this.pair = pair;
    this.sides = pair.sides();
  }

  boolean isThere() {
    return pair.claim().news() != Claim.News.NEUTRAL && sides.disagree();
  }

  /** The line over the chart; empty where they do not disagree. */
  Phrase note() {
    return isThere()
        ? words
            .line("disagree.note." + news())
            .with("oppose", count("oppose", sides.oppose()))
            .with("clear", count("clear", sides.clear()))
            .with("lag", lag())
            .phrase()
        : Phrase.EMPTY;
  }

  private String news() {
    return pair.claim().news().name().toLowerCase(Locale.ROOT);
  }

  /** For the speaker: how many stand on which side and, where most are against, every check. */
  List<Phrase> notes() {
    if (sides.clear() == 0 || pair.claim().news() == Claim.News.NEUTRAL) {
      return List.of();
    }
    Phrase stand =
        words
            .line("disagree.sides." + (sides.agree() == 1 ? "one" : "many"))
            .with("agree", count("agree", sides.agree()))
            .with("clear", count("clear", sides.clear()))
            .phrase();
    return isThere() ? List.of(stand, checks()) : List.of(stand);
  }

  private Phrase checks() {
    return words
        .line("disagree.checks")
        .with("lag", lag())
        .with("mix", mix())
        .with("coverage", coverage())
        .with("grade", new Evidence(ground).word(pair.exhibit().verdict().grade()))
        .phrase();
  }

  /** How many of those against have spoken since the period ended: the figure may not know yet. */
  private Phrase lag() {
    LocalDate last = pair.claim().period().last();
    return words
        .line("disagree.lag")
        .with("later", count("later", people(day -> day.isAfter(last))))
        .with("oppose", count("oppose", sides.oppose()))
        .with("last", words.dayAndMonth(last))
        .phrase();
  }

  private long people(Predicate<LocalDate> when) {
    return sides.against().stream()
        .filter(voice -> when.test(voice.date()))
        .map(voice -> voice.personKey())
        .distinct()
        .count();
  }

  /** Whether those against are those whom the figure counts. */
  private Phrase mix() {
    if (pair.claim().place().regions().isEmpty()) {
      return words.text("disagree.mix.everywhere");
    }
    long unplaced =
        sides.against().stream()
            .filter(
                voice ->
                    !pair.claim()
                        .place()
                        .regions()
                        .contains(voice.region().toLowerCase(Locale.ROOT)))
            .map(voice -> voice.personKey())
            .distinct()
            .count();
    return words
        .line("disagree.mix.unplaced")
        .with("unplaced", count("unplaced", unplaced))
        .with("oppose", count("oppose", sides.oppose()))
        .phrase();
  }

  private Phrase coverage() {
    return words
        .line("disagree.coverage")
        .with("clear", count("clear", sides.clear()))
        .with("people", new Balances(ground).everybody())
        .phrase();
  }

  private Phrase count(String what, long people) {
    return words.count(people, Behind.reference("sides." + pair.theme().id() + "." + what));
  }
}
