package io.buyin.job;

import io.buyin.fact.SourceLine;
import io.buyin.measure.Figure;
import io.buyin.measure.Measurements;
import io.buyin.measure.Series;
import io.buyin.quantity.Share;
import io.buyin.story.Numbers;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sums that must hold before anything is told; each becomes a row of the workbook's Checks sheet.
 */
final class NightChecks {

  private static final String PASSED = "passed";
  private static final String WARNING = "warning";
  private static final String FAILED = "failed";

  private final List<Numbers.CheckRow> rows = new ArrayList<>();

  private NightChecks() {}

  static List<Numbers.CheckRow> of(
      List<SourceLine> sources, Measurements measurements, Voices voices) {
    NightChecks checks = new NightChecks();
    checks.rows(sources);
    checks.partsAddUp(measurements, "closed-won");
    checks.partsAddUp(measurements, "opportunities-opened");
    checks.monthsAddUp(measurements, "closed-won");
    checks.outcomesAddUp(measurements);
    checks.winsAgree(measurements);
    checks.everybodyCounted(voices);
    checks.teamsAddUp(voices);
    checks.themesAddUp(voices);
    checks.rejected(sources);
    return List.copyOf(checks.rows);
  }

  private void rows(List<SourceLine> sources) {
    long in = sources.stream().mapToLong(SourceLine::rows).sum();
    long accounted =
        sources.stream()
            .mapToLong(
                line ->
                    line.used()
                        + line.superseded()
                        + line.duplicate()
                        + line.excluded()
                        + line.rejected())
            .sum();
    add(
        "Every row is accounted for",
        in == accounted,
        count(in) + " rows in, " + count(accounted) + " accounted for");
  }

  private void partsAddUp(Measurements measurements, String measure) {
    Optional<Figure> all = measurements.of(measure, "all");
    Optional<Figure> social = measurements.of(measure, "social");
    Optional<Figure> other = measurements.of(measure, "other");
    if (all.isPresent() && social.isPresent() && other.isPresent()) {
      BigDecimal sum = exact(social.get()).add(exact(other.get()));
      add(
          "Social and other add up: " + measure,
          exact(all.get()).compareTo(sum) == 0,
          sum(social.get(), other.get()) + ", all deals " + number(exact(all.get())));
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
      add(
          "Months add up: " + measure,
          exact(whole.get()).compareTo(sum) == 0,
          "months " + number(sum) + ", period " + number(exact(whole.get())));
    }
  }

  /** What became of the opportunities of social origin: won, open and lost are all there is. */
  private void outcomesAddUp(Measurements measurements) {
    String measure = "opportunities-opened";
    Optional<Figure> opened = measurements.of(measure, "social");
    List<Figure> parts =
        Stream.of("social.won", "social.open", "social.lost")
            .flatMap(part -> measurements.of(measure, part).stream())
            .toList();
    if (opened.isPresent() && parts.size() == 3) {
      BigDecimal sum =
          parts.stream().map(NightChecks::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
      add(
          "Won, open and lost add up",
          exact(opened.get()).compareTo(sum) == 0,
          sum(parts.toArray(Figure[]::new)) + ", opened " + number(exact(opened.get())));
    }
  }

  /** Two measures count the same deals won. */
  private void winsAgree(Measurements measurements) {
    Optional<Figure> won = measurements.of("won-deals", "all");
    Optional<Figure> rate = measurements.of("win-rate", "all");
    if (won.isPresent() && rate.isPresent() && rate.get().value() instanceof Share share) {
      add(
          "The win rate counts the deals won",
          exact(won.get()).compareTo(share.part()) == 0,
          number(share.part()) + " in the rate, " + number(exact(won.get())) + " deals won");
    }
  }

  private void everybodyCounted(Voices voices) {
    long speakers = people(voices.all().stream());
    long total = voices.people().total();
    add(
        "Everybody who spoke is counted once",
        speakers == total,
        count(speakers) + " people in the remarks, " + count(total) + " by stance");
  }

  /** Teams stay unnamed, and the list empty, where too few people spoke. */
  private void teamsAddUp(Voices voices) {
    if (voices.byTeam().isEmpty()) {
      return;
    }
    long teams = voices.byTeam().stream().mapToLong(team -> team.balance().total()).sum();
    long total = voices.people().total();
    add(
        "Nobody is counted twice by team",
        teams == total,
        count(teams) + " people by team, " + count(total) + " in all");
  }

  private void themesAddUp(Voices voices) {
    List<String> wrong = new ArrayList<>();
    long counted = 0;
    for (Map.Entry<String, Voices.Balance> theme : voices.byTheme().entrySet()) {
      long raised =
          people(voices.all().stream().filter(voice -> voice.themes().contains(theme.getKey())));
      counted += theme.getValue().total();
      if (raised != theme.getValue().total()) {
        wrong.add(theme.getKey() + " " + raised + " against " + theme.getValue().total());
      }
    }
    String detail =
        count(voices.byTheme().size())
            + " themes, "
            + count(counted)
            + " times a person raised one";
    add(
        "Every theme counts each person once",
        wrong.isEmpty(),
        wrong.isEmpty() ? detail : String.join("; ", wrong));
  }

  private static long people(Stream<Voice> voices) {
    return voices.map(Voice::personKey).distinct().count();
  }

  private void rejected(List<SourceLine> sources) {
    long rejected = sources.stream().mapToLong(SourceLine::rejected).sum();
    rows.add(
        new Numbers.CheckRow(
            "Rejected rows",
            rejected == 0 ? PASSED : WARNING,
            Lineage.plain(
                rejected == 0
                    ? "0 rows"
                    : count(rejected)
                        + " rows could not be read; they are kept with their reasons")));
  }

  private void add(String name, boolean holds, String detail) {
    rows.add(new Numbers.CheckRow(name, holds ? PASSED : FAILED, Lineage.plain(detail)));
  }

  private static BigDecimal exact(Figure figure) {
    return figure.value().exact();
  }

  /** {@code 1,289,400 + 8,100,000}. */
  private static String sum(Figure... parts) {
    return Arrays.stream(parts).map(part -> number(exact(part))).collect(Collectors.joining(" + "));
  }

  private static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
