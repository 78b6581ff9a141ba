package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.NoFacts;
import io.buyin.fact.PlanValue;
import io.buyin.fact.Remark;
import io.buyin.fact.RowOrigin;
import io.buyin.measure.Catalogue;
import io.buyin.proof.Confidential;
import io.buyin.settings.Settings;
import io.buyin.settings.SettingsReader;
import io.buyin.voice.Voices;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final RowOrigin ROW = new RowOrigin("list.csv", 7);
  private static final Settings SAMPLE =
      new SettingsReader(Catalogue.standard()).read(Path.of("sample-data/buyin.yaml"));

  @Test
  void whoever_only_spoke_is_a_secret() {
    assertThat(names("Nell Harrow", "Sales Director")).containsExactly("Nell Harrow");
  }

  @Test
  void whoever_states_a_plan_is_named_by_it_however_a_survey_writes_the_name() {
    assertThat(names("Nell Harrow", "Nell Harrow")).isEmpty();
    assertThat(names("HARROW,  Nell", "Nell Harrow")).isEmpty();
    assertThat(names("Nell Harrow", "Nell Harrowgate")).containsExactly("Nell Harrow");
  }

  @Test
  void two_lines_of_a_list_do_not_make_one_name() {
    assertThat(Confidential.namedIn("Nell\nHarrow", List.of("Nell Harrow"))).isEmpty();
  }

  private static Set<String> names(String speaker, String planner) {
    Voices none = new Voices(List.of(), new Voices.Balance(0, 0, 0, 0), Map.of(), List.of(), 0, 0);
    Lists lists = new Lists(speaker, planner);
    return Secrets.of(lists.remarks(), lists, none, SAMPLE, SAMPLE.audiences().get(0)).names();
  }

  /** One answer to a survey and one plan. */
  private static final class Lists extends NoFacts {

    private final String speaker;
    private final String planner;

    Lists(String speaker, String planner) {
      this.speaker = speaker;
      this.planner = planner;
    }

    @Override
    public List<Remark> remarks() {
      return List.of(
          new Remark(
              ROW,
              "1",
              DAY,
              speaker,
              "",
              "Sales",
              Remark.Mode.SURVEY,
              "Buyers call us.",
              "en",
              null,
              "",
              Remark.Consent.GROUP,
              Set.of("all"),
              null));
    }

    @Override
    public List<PlanValue> plans() {
      return List.of(new PlanValue(ROW, "closed-won", "2026", "all", BigDecimal.ONE, planner, DAY));
    }
  }
}
