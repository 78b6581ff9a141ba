package io.buyin.job;

import io.buyin.fact.SourceLine;
import io.buyin.measure.Figure;
import io.buyin.measure.Measurements;
import io.buyin.measure.Series;
import io.buyin.quantity.Share;
import io.buyin.story.NightCheck;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sums that must hold before anything is told; each becomes a row of the workbook's Checks sheet.
 */
final class NightChecks {

  private final List<NightCheck> checks = new ArrayList<>();

  private NightChecks() {}

  static List<NightCheck> of(List<SourceLine> sources, Measurements measurements, Voices voices) {
    NightChecks night = new NightChecks();
    night.rows(sources);
    night.partsAddUp(measurements, "closed-won");
    night.partsAddUp(measurements, "opportunities-opened");
    night.monthsAddUp(measurements, "closed-won");
    night.outcomesAddUp(measurements);
    night.winsAgree(measurements);
    night.everybodyCounted(voices);
    night.teamsAddUp(voices);
    night.themesAddUp(voices);
    night.rejected(sources);
    return List.copyOf(night.checks);
  }

  private void rows(List<SourceLine> sources) {
    long in = sources.stream().mapToLong(SourceLine::rows).sum();
    long accounted = sources.stream().mapToLong(NightChecks::accounted).sum();
    add("rows", in == accounted, Compared.of("in", in).and("accounted", accounted));
  }

  private static long accounted(SourceLine line) {
    return line.used() + line.superseded() + line.duplicate() + line.excluded() + line.rejected();
  }

  private void partsAddUp(Measurements measurements, String measure) {
    Optional<Figure> all = measurements.of(measure, "all");
    Optional<Figure> social = measurements.of(measure, "social");
    Optional<Figure> other = measurements.of(measure, "other");
    if (all.isPresent() && social.isPresent() && other.isPresent()) {
      BigDecimal sum = exact(social.get()).add(exact(other.get()));
      addOf(
          "parts",
          measure,
          exact(all.get()).compareTo(sum) == 0,
          Compared.of("social", exact(social.get()))
              .and("other", exact(other.get()))
              .and("all", exact(all.get())));
    }
  }

  private void monthsAddUp(Measurements measurements, String measure) {
    Optional<Figure> whole = measurements.of(measure, "all");
    Optional<Series> months = measurements.series(measure, "all");
    if (whole.isPresent() && months.isPresent()) {
      BigDecimal sum =
          months.get().points().stream()
              .filter(point -> measurements.period().contains(point.month().atDay(1)))
              .map(point -> exact(point.figure()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      addOf(
          "months",
          measure,
          exact(whole.get()).compareTo(sum) == 0,
          Compared.of("months", sum).and("period", exact(whole.get())));
    }
  }

  /** What became of the opportunities of social origin: won, open and lost are all there is. */
  private void outcomesAddUp(Measurements measurements) {
    String measure = "opportunities-opened";
    Optional<Figure> opened = measurements.of(measure, "social");
    Compared compared = new Compared(new TreeMap<>());
    BigDecimal sum = BigDecimal.ZERO;
    for (String part : List.of("won", "open", "lost")) {
      Optional<Figure> figure = measurements.of(measure, "social." + part);
      if (figure.isPresent()) {
        compared.and(part, exact(figure.get()));
        sum = sum.add(exact(figure.get()));
      }
    }
    if (opened.isPresent() && compared.numbers.size() == 3) {
      add(
          "outcomes",
          exact(opened.get()).compareTo(sum) == 0,
          compared.and("opened", exact(opened.get())));
    }
  }

  /** Two measures count the same deals won. */
  private void winsAgree(Measurements measurements) {
    Optional<Figure> won = measurements.of("won-deals", "all");
    Optional<Figure> rate = measurements.of("win-rate", "all");
    if (won.isPresent() && rate.isPresent() && rate.get().value() instanceof Share share) {
      add(
          "wins",
          exact(won.get()).compareTo(share.part()) == 0,
          Compared.of("rate", share.part()).and("won", exact(won.get())));
    }
  }

  private void everybodyCounted(Voices voices) {
    long speakers = people(voices.all().stream());
    long total = voices.people().total();
    add("everybody", speakers == total, Compared.of("speakers", speakers).and("total", total));
  }

  /** Teams stay unnamed, and the list empty, where too few people spoke. */
  private void teamsAddUp(Voices voices) {
    if (voices.byTeam().isEmpty()) {
      return;
    }
    long teams = voices.byTeam().stream().mapToLong(team -> team.balance().total()).sum();
    long total = voices.people().total();
    add("teams", teams == total, Compared.of("teams", teams).and("total", total));
  }

  private void themesAddUp(Voices voices) {
    List<NightCheck.Mismatch> wrong = new ArrayList<>();
    long counted = 0;
    for (Map.Entry<String, Voices.Balance> theme : voices.byTheme().entrySet()) {
      long raised =
          people(voices.all().stream().filter(voice -> voice.themes().contains(theme.getKey())));
      long total = theme.getValue().total();
      counted += total;
      if (raised != total) {
        wrong.add(new NightCheck.Mismatch(theme.getKey(), raised, total));
      }
    }
    Compared compared = Compared.of("themes", voices.byTheme().size()).and("counted", counted);
    checks.add(
        new NightCheck(
            "themes", "", NightCheck.Result.of(wrong.isEmpty()), compared.numbers, wrong));
  }

  private static long people(Stream<Voice> voices) {
    return voices.map(Voice::personKey).distinct().count();
  }

  private void rejected(List<SourceLine> sources) {
    long rejected = sources.stream().mapToLong(SourceLine::rejected).sum();
    checks.add(
        new NightCheck(
            rejected == 0 ? "no-rejected" : rejected == 1 ? "one-rejected" : "rejected",
            "",
            rejected == 0 ? NightCheck.Result.PASSED : NightCheck.Result.WARNING,
            Compared.of("rejected", rejected).numbers,
            List.of()));
  }

  private void add(String id, boolean holds, Compared compared) {
    addOf(id, "", holds, compared);
  }

  private void addOf(String id, String measure, boolean holds, Compared compared) {
    checks.add(
        new NightCheck(id, measure, NightCheck.Result.of(holds), compared.numbers, List.of()));
  }

  private static BigDecimal exact(Figure figure) {
    return figure.value().exact();
  }

  /** The numbers of one check, by name. */
  private record Compared(SortedMap<String, BigDecimal> numbers) {

    static Compared of(String name, long number) {
      return of(name, BigDecimal.valueOf(number));
    }

    static Compared of(String name, BigDecimal number) {
      return new Compared(new TreeMap<>()).and(name, number);
    }

    Compared and(String name, long number) {
      return and(name, BigDecimal.valueOf(number));
    }

    Compared and(String name, BigDecimal number) {
      numbers.put(name, number);
      return this;
    }
  }
}
