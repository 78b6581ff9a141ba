package io.buyin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.settings.Settings;
import io.buyin.settings.Settings.Organisation;
import io.buyin.settings.Settings.Privacy;
import io.buyin.settings.Settings.Sales;
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

  private final ReadRemarks all = ReadRemarks.of(settings());

  @Test
  void reads_the_half_that_nobody_looked_at_as_well_as_when_it_was_written_down() {
    ReadRemarks test = half("test").read();

    assertThat(test.stanceMacroF1().value()).isGreaterThanOrEqualTo(0.24);
    assertThat(test.turnedRound().value()).isLessThanOrEqualTo(0.08);
    assertThat(test.themePrecision().value()).isGreaterThanOrEqualTo(0.83);
    assertThat(test.quotablePrecision().value()).isGreaterThanOrEqualTo(0.87);
    assertThat(half("test").language().value()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  @EnabledIfSystemProperty(named = "evaluate", matches = "print")
  void prints_what_it_measures() {
    System.out.print(report());
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

  /** Only what the reading asks for is filled in. */
  static Settings settings() {
    return new Settings(
        new Organisation("Invented Ltd", "EUR", "UTC", "en-GB", 1, "", "Invented", List.of()),
        null,
        null,
        List.of(),
        List.of(),
        null,
        Labelled.themes(),
        List.of(),
        new Sales(List.of(), List.of(), List.of(), List.of(), List.of()),
        new Privacy(3, "none"),
        null,
        List.of(),
        null,
        null,
        List.of());
  }
}
