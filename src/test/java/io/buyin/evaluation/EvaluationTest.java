package io.buyin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How well voices are read, on labelled remarks that nobody wrote for this code. Print it all with
 * {@code mvn -q test -Dtest=EvaluationTest -Devaluate=print}; what is wrong in the half that may be
 * looked at, with {@code -Devaluate=mistakes}.
 */
class EvaluationTest {

  private final ReadRemarks all = ReadRemarks.of(Labelled.settings());

  /**
   * The lower ends of the 95 % intervals of the half that it was tuned on, as docs/voices.md has
   * them. The other half is printed and holds no floor, so that nothing is chosen by it.
   */
  @Test
  void reads_the_half_it_was_tuned_on_no_worse_than_when_it_was_written_down() {
    ReadRemarks tune = half("tune").read();

    assertThat(tune.stanceMacroF1().value()).isGreaterThanOrEqualTo(0.38);
    assertThat(tune.turnedRound().value()).isLessThanOrEqualTo(0.06);
    assertThat(tune.themePrecision().value()).isGreaterThanOrEqualTo(0.82);
    assertThat(tune.quotablePrecision().value()).isGreaterThanOrEqualTo(0.87);
    assertThat(half("tune").language().value()).isGreaterThanOrEqualTo(0.94);
  }

  @Test
  @EnabledIfSystemProperty(named = "evaluate", matches = "print")
  void prints_what_it_measures() {
    System.out.print(report());
  }

  /** What one may look at while changing the reading. */
  @Test
  @EnabledIfSystemProperty(named = "evaluate", matches = "tune")
  void prints_what_it_measures_on_the_tuning_half() {
    ReadRemarks tune = half("tune").read();
    StringBuilder text = new StringBuilder();
    add(text, "macro-F1", tune.stanceMacroF1());
    add(text, "clear", tune.clearStances());
    add(text, "turned", tune.turnedRound());
    add(text, "theme", tune.themePrecision());
    add(text, "themed", tune.themeCoverage());
    System.out.print(text.append(tune.confusion()));
  }

  @Test
  @EnabledIfSystemProperty(named = "evaluate", matches = "mistakes")
  void prints_what_is_wrong_in_the_tuning_half() {
    all.mistakes().forEach(System.out::println);
  }

  private String report() {
    Map<String, Function<ReadRemarks, Estimate>> measures = new LinkedHashMap<>();
    measures.put("stance, macro-F1", ReadRemarks::stanceMacroF1);
    measures.put("clear stances right", ReadRemarks::clearStances);
    measures.put("stances turned round", ReadRemarks::turnedRound);
    measures.put("theme right when named", ReadRemarks::themePrecision);
    measures.put("themed remarks named", ReadRemarks::themeCoverage);
    measures.put("quotes fit to quote", ReadRemarks::quotablePrecision);
    measures.put("quotable offered", ReadRemarks::quotableCoverage);
    measures.put("language right", ReadRemarks::language);
    StringBuilder text = new StringBuilder();
    measures.forEach((name, measure) -> text.append(lines(name, measure)));
    for (String half : List.of("tune", "test")) {
      text.append(half).append('\n').append(half(half).read().confusion());
    }
    return text.toString();
  }

  private String lines(String name, Function<ReadRemarks, Estimate> measure) {
    boolean language = name.startsWith("language");
    ReadRemarks tune = language ? half("tune") : half("tune").read();
    ReadRemarks test = language ? half("test") : half("test").read();
    StringBuilder text = new StringBuilder(name).append('\n');
    add(text, "tune", measure.apply(tune));
    add(text, "test", measure.apply(test));
    double gap = measure.apply(tune).value() - measure.apply(test).value();
    text.append(String.format(Locale.ROOT, "  %-9s %+.2f%n", "gap", gap));
    for (String tongue : List.of("en", "fr", "es")) {
      add(text, "test " + tongue, measure.apply(test.where(r -> r.language().equals(tongue))));
    }
    return text.toString();
  }

  private static void add(StringBuilder text, String name, Estimate estimate) {
    text.append(String.format(Locale.ROOT, "  %-9s %s%n", name, estimate.text()));
  }

  private ReadRemarks half(String half) {
    return all.where(remark -> remark.half().equals(half));
  }
}
