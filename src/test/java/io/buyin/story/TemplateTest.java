package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.buyin.quantity.Tongue;
import io.buyin.trouble.BuyinBug;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TemplateTest {

  @Test
  void a_period_has_a_capital_where_it_opens_a_sentence_and_only_there() {
    Template template = Template.parse("k", "{period}~: a. {period}~: b en {period}");
    Phrase said =
        template.fill(
            Map.of("period", Runs.plain("mars")),
            new Words(Tongue.FR_FR, new TokenBook())::capitalised);
    assertThat(said.text().replace('\u00a0', ' ')).isEqualTo("Mars : a. Mars : b en mars");
  }

  private static final Run NUMBER = new Run("45%", Run.Weight.REGULAR, Tone.INK, "T0001");

  @Test
  void dresses_words_and_holes_in_the_marks_around_them() {
    Phrase phrase =
        Template.parse("k", "won **{n} of all** <muted>so far</muted>")
            .fill(Map.of("n", new Phrase(List.of(NUMBER))), UnaryOperator.identity());
    assertThat(phrase.runs())
        .containsExactly(
            new Run("won ", Run.Weight.REGULAR, Tone.INK, ""),
            new Run("45%", Run.Weight.BOLD, Tone.INK, "T0001"),
            new Run(" of all", Run.Weight.BOLD, Tone.INK, ""),
            new Run(" ", Run.Weight.REGULAR, Tone.INK, ""),
            new Run("so far", Run.Weight.REGULAR, Tone.MUTED, ""));
  }

  @Test
  void lets_a_verdict_keep_its_colour_inside_muted_words() {
    Run verdict = new Run("+11 points", Run.Weight.REGULAR, Tone.FAVOURABLE, "T0002");
    Phrase phrase =
        Template.parse("k", "<muted>{v}</muted>")
            .fill(Map.of("v", new Phrase(List.of(verdict))), UnaryOperator.identity());
    assertThat(phrase.runs()).containsExactly(verdict);
  }

  @Test
  void joins_neighbours_without_numbers_and_drops_what_is_empty() {
    Phrase phrase =
        Template.parse("k", "a{x}{y}c")
            .fill(Map.of("x", Phrase.EMPTY, "y", Runs.plain("b")), UnaryOperator.identity());
    assertThat(phrase.runs()).hasSize(1);
    assertThat(phrase.text()).isEqualTo("abc");
  }

  @Test
  void writes_a_tilde_as_a_space_that_does_not_break() {
    assertThat(Template.parse("k", "slide~{n}").words()).containsExactly("slide\u00a0");
  }

  @Test
  void names_the_hole_that_was_left_empty() {
    assertThatThrownBy(
            () -> Template.parse("a.b", "{won}").fill(Map.of(), UnaryOperator.identity()))
        .isInstanceOf(BuyinBug.class)
        .hasMessageContaining("a.b")
        .hasMessageContaining("{won}");
  }
}
