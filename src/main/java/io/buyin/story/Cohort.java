package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.quantity.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of the opportunities of social origin that were opened in the period. */
record Cohort(Figure opened, Figure won, Figure open, Figure lost) {

  private static final long RATE_FROM = 30;
  private static final String OPENED = "opportunities-opened";

  static @Nullable Cohort of(Ground ground) {
    Optional<Figure> opened = ground.figure(OPENED, Ground.SOCIAL);
    Optional<Figure> won = ground.figure(OPENED, "social.won");
    Optional<Figure> open = ground.figure(OPENED, "social.open");
    Optional<Figure> lost = ground.figure(OPENED, "social.lost");
    if (opened.isEmpty() || won.isEmpty() || open.isEmpty() || lost.isEmpty()) {
      return null;
    }
    return opened.get().value().exact().signum() == 0
        ? null
        : new Cohort(opened.get(), won.get(), open.get(), lost.get());
  }

  Phrase title(Ground ground) {
    return filled(ground, "chain.title.cohort").phrase();
  }

  List<Slide.Rate> rates(Ground ground, int card) {
    Words words = ground.words();
    if (!isEnough()) {
      return List.of();
    }
    Phrase text =
        words
            .line("chain.rates")
            .with("proposals", proposals(ground))
            .with("won", share(words, won))
            .with("open", share(words, open))
            .with("lost", share(words, lost))
            .with("decided", decided(words))
            .phrase();
    return List.of(new Slide.Rate(card, text));
  }

  /** How many of them ever had a proposal; empty where the stages of too many are unknown. */
  private Phrase proposals(Ground ground) {
    Optional<Figure> proposed =
        ground.figure("proposals", Ground.SOCIAL).filter(figure -> figure.grade().atLeast(Grade.C));
    Optional<Figure> unlinked = ground.figure("proposals", "social.unlinked");
    if (proposed.isEmpty() || unlinked.isEmpty()) {
      return Phrase.EMPTY;
    }
    return ground
        .words()
        .line("chain.proposals")
        .with("n", ground.words().value(proposed.get()))
        .with("share", share(ground.words(), proposed.get()))
        .with("unlinked", share(ground.words(), unlinked.get()))
        .phrase();
  }

  /** {@code ; 28 of 65 decided so far were won (43%)}; empty where too few are decided. */
  private Phrase decided(Words words) {
    long wins = won.value().exact().longValue();
    long decided = wins + lost.value().exact().longValue();
    if (decided < RATE_FROM) {
      return Phrase.EMPTY;
    }
    return words
        .line("chain.decided")
        .with("wins", words.value(won))
        .with("decided", words.count(decided, Behind.figure(opened)))
        .with("rate", words.value(Share.of(wins, decided), Behind.figure(won)))
        .phrase();
  }

  ChartPlan chart(Ground ground) {
    Words words = ground.words();
    return new ChartPlan(
        words.text("chain.chart.name").text(),
        ChartPlan.Form.PART_OF_WHOLE,
        filled(ground, "chain.chart.heading").phrase(),
        Phrase.EMPTY,
        List.of(words.text("chain.chart.category").text()),
        List.of(
            part(words, "won", Tone.NAVY, ChartPlan.Fill.SOLID),
            part(words, "open", Tone.NAVY, ChartPlan.Fill.HATCHED),
            part(words, "lost", Tone.COMPARISON, ChartPlan.Fill.SOLID)),
        filled(ground, "chain.chart.alternative").phrase(),
        "0",
        null);
  }

  List<Slide.Fact> facts(Ground ground) {
    return Stream.of("won", "open", "lost").map(part -> fact(ground, part)).toList();
  }

  private Slide.Fact fact(Ground ground, String part) {
    Words words = ground.words();
    Phrase label =
        words.line("chain.part-fact." + part).with("n", words.value(figure(part))).phrase();
    Phrase value =
        isEnough()
            ? words.line("chain.part-share").with("share", share(words, figure(part))).phrase()
            : Phrase.EMPTY;
    return new Slide.Fact(label, value, Phrase.EMPTY);
  }

  private boolean isEnough() {
    return opened.value().exact().longValue() >= RATE_FROM;
  }

  private LocalDate through(Ground ground) {
    return ground.measured().dataThrough().getOrDefault("sales", ground.period().last());
  }

  private ChartPlan.Line part(Words words, String part, Tone tone, ChartPlan.Fill fill) {
    Phrase value = words.value(figure(part));
    ChartPlan.Point point =
        new ChartPlan.Point(
            figure(part).value().exact(), value.runs().get(0).token(), Phrase.EMPTY);
    return new ChartPlan.Line(words.text("chain.part." + part).text(), tone, fill, List.of(point));
  }

  private Figure figure(String part) {
    return part.equals("won") ? won : part.equals("open") ? open : lost;
  }

  private Sentence filled(Ground ground, String key) {
    Words words = ground.words();
    return words
        .line(key)
        .with("opened", words.value(opened))
        .with("won", () -> words.value(won))
        .with("open", () -> words.value(open))
        .with("lost", () -> words.value(lost))
        .with("day", () -> words.date(through(ground)))
        .with("period", ground::periodName);
  }

  private Phrase share(Words words, Figure part) {
    return words.value(
        new Share(part.value().exact(), opened.value().exact()), Behind.figure(part));
  }
}
