package io.buyin.story;

import io.buyin.measure.Grade;
import io.buyin.measure.Interval;
import io.buyin.measure.Lead;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What moves before what, by week: under the chain the best graded one that may be said, in the
 * notes all that were looked for.
 */
record LeadLines(Ground ground) {

  /** Of those that may be said, the best graded; of equals the stronger. */
  Optional<Lead> best() {
    return ground.measured().leads().stream()
        .filter(Lead::claimed)
        .min(
            Comparator.comparing(Lead::grade)
                .thenComparing(lead -> lead.strength().value().exact().abs().negate()));
  }

  /** {@code → moves with conversations, about 3 weeks before ●●○}, under the card that moves. */
  Phrase under(Lead lead) {
    String form = lead.grade() == Grade.C ? "lead.under.early" : "lead.under.plain";
    return sentence(isSameWeek(lead) ? "lead.under.same" : form, lead)
        .with("verb", words().text("lead.verb." + lead.leading()))
        .with("following", following(lead))
        .with("dots", Runs.plain(lead.grade().dots()))
        .phrase();
  }

  /** One for each that was looked for. */
  List<Phrase> notes() {
    return ground.measured().leads().stream().map(this::note).toList();
  }

  private Phrase note(Lead lead) {
    if (!lead.claimed()) {
      return said(words().line("lead.not-found"), lead)
          .with("weeks", words().count(lead.strength().n(), Behind.figure(lead.strength())))
          .phrase();
    }
    Evidence evidence = new Evidence(ground);
    return said(sentence(isSameWeek(lead) ? "lead.note.same" : "lead.note.plain", lead), lead)
        .with("r", words().value(lead.strength()))
        .with("interval", () -> interval(lead, evidence))
        .with("weeks", words().count(lead.strength().n(), Behind.figure(lead.strength())))
        .with("grade", evidence.word(lead.grade()))
        .with("reasons", evidence.reasons(lead.strength().verdict()))
        .phrase();
  }

  private Phrase interval(Lead lead, Evidence evidence) {
    Interval interval = Objects.requireNonNull(lead.strength().interval());
    return evidence.interval(lead.strength().value(), interval, Behind.figure(lead.strength()));
  }

  /** A lag of one week takes the singular; the same week has no number. */
  private Sentence sentence(String key, Lead lead) {
    if (isSameWeek(lead)) {
      return words().line(key);
    }
    boolean one = weeks(lead) == 1;
    return words().line(key + (one ? ".one" : ".many")).with("n", words().value(lead.weeks()));
  }

  private Sentence said(Sentence sentence, Lead lead) {
    return sentence
        .with("moves", words().text("lead.moves." + lead.leading()))
        .with("following", following(lead));
  }

  private Phrase following(Lead lead) {
    return words().text("lead.following." + lead.following());
  }

  private static boolean isSameWeek(Lead lead) {
    return weeks(lead) == 0;
  }

  private static long weeks(Lead lead) {
    return lead.weeks().value().exact().longValue();
  }

  private Words words() {
    return ground.words();
  }
}
