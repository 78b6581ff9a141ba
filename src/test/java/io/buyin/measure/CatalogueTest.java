package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.settings.Idea;
import io.buyin.settings.Idea.Ramp;
import io.buyin.settings.Idea.StopRule;
import io.buyin.settings.Settings.WorkingHours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final Catalogue CATALOGUE = Catalogue.standard();

  @Test
  void a_goal_may_name_any_measure_of_an_export() {
    assertThat(CATALOGUE.ids())
        .startsWith("closed-won", "won-deals")
        .contains("win-rate", "weighted-pipeline", "sales-cycle", "reach")
        .doesNotContain("ask-cost", "expected-cases");
  }

  @Test
  void the_documentation_lists_every_measure_that_a_goal_may_name() throws IOException {
    List<String> listed =
        Files.readAllLines(Path.of("docs", "figures.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .toList();
    assertThat(listed)
        .containsExactlyElementsOf(
            CATALOGUE.ids().stream().map(CATALOGUE::get).map(CatalogueTest::row).toList());
  }

  private static String row(MeasureDefinition measure) {
    List<String> cells =
        List.of(
            "`" + measure.id() + "`",
            String.valueOf(measure.name().get("en")),
            measure.unit(),
            measure.kind(),
            measure.minimum() == 0 ? "" : String.valueOf(measure.minimum()));
    return ("| " + String.join(" | ", cells) + " |").replace("|  |", "| |");
  }

  @Test
  void a_sales_measure_may_carry_a_scope() {
    assertThat(CATALOGUE.knows("win-rate")).isTrue();
    assertThat(CATALOGUE.knows("win-rate.social")).isTrue();
    assertThat(CATALOGUE.knows("win-rate.nowhere")).isFalse();
    assertThat(CATALOGUE.knows("win-rates")).isFalse();
    assertThat(CATALOGUE.knows("win-rate.pilot")).isTrue();
    assertThat(CATALOGUE.knows("reach.social")).isFalse();
    assertThat(CATALOGUE.knows("ask-net")).isFalse();
    assertThat(CATALOGUE.knows("")).isFalse();
  }

  @Test
  void a_measure_of_messages_may_be_that_of_pilot_regions() {
    assertThat(CATALOGUE.knows("first-reply")).isTrue();
    assertThat(CATALOGUE.knows("first-reply.pilot")).isTrue();
    assertThat(CATALOGUE.knows("first-reply.elsewhere")).isTrue();
    assertThat(CATALOGUE.knows("first-reply.social")).isFalse();
  }

  @Test
  void every_entry_speaks_english_and_french_and_uses_known_words() {
    assertThat(CATALOGUE.byId().values())
        .allSatisfy(
            entry -> {
              assertThat(entry.name()).as(entry.id()).containsOnlyKeys("en", "fr");
              assertThat(entry.formula()).as(entry.id()).containsOnlyKeys("en", "fr");
              assertThat(entry.better()).as(entry.id()).isIn("higher", "lower");
              assertThat(entry.stage())
                  .as(entry.id())
                  .isIn("leading", "result", "forecast", "rule", "association");
              assertThat(entry.unit())
                  .as(entry.id())
                  .isIn("money", "share", "count", "days", "hours", "points", "correlation");
            });
  }

  @Test
  void every_figure_of_a_night_has_its_entry_and_no_entry_is_idle() {
    var rule = new StopRule("win-rate.social", 0.3, 60, LocalDate.of(2026, 12, 31));
    var ramp = new Ramp(3, LocalDate.of(2026, 3, 1));
    var option = new Idea.Option("All", 100, 0, ramp, "", "", true);
    Measurements night =
        Measuring.measure(
            Nights.withAudience(CustomerFiguresTest.ofCustomers(Nights.whole())),
            Nights.deciding(
                Nights.settings(
                    Nights.ask(0.4, ramp, rule),
                    Nights.Pilot.in("DACH")
                        .proposingAt("Proposal sent")
                        .working(new WorkingHours(8, 18, List.of(DayOfWeek.MONDAY), List.of()))),
                option),
            Nights.DATE,
            LocalDate.of(2026, 6, 1));
    Set<String> measured =
        night.figures().values().stream().map(Figure::measure).collect(Collectors.toSet());

    assertThat(measured).isEqualTo(CATALOGUE.byId().keySet());
  }
}
