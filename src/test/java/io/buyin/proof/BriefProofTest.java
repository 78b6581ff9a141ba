package io.buyin.proof;

import static io.buyin.proof.Edition.BRIEF;
import static io.buyin.proof.Edition.assertFound;
import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.story.Brief;
import io.buyin.story.Numbers;
import io.buyin.story.Phrase;
import io.buyin.story.Run;
import io.buyin.story.Token;
import io.buyin.story.Tone;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A Brief that does not keep its own word. */
class BriefProofTest {

  private static final String FILE = "brief-ceo";

  @Test
  void finds_a_rendering_that_says_another_value() {
    Brief wrong =
        Briefs.tokens(
            BRIEF,
            token -> token.rendering().equals("€1.24m") ? Briefs.valued(token, "1250000") : token);

    assertFound(
        BriefProof.check(wrong),
        "brief",
        FILE,
        "\"€1.24m\" does not say 1250000 EUR",
        "closed-won");
  }

  @Test
  void finds_a_day_that_is_not_its_source() {
    Brief wrong =
        Briefs.tokens(
            BRIEF,
            token ->
                token.source().equals("day.meeting") ? Briefs.from(token, "2026-07-17") : token);

    assertFound(BriefProof.check(wrong), "brief", FILE, "does not say 2026-07-17");
  }

  @Test
  void finds_a_figure_without_a_value() {
    Brief wrong =
        Briefs.tokens(
            BRIEF,
            token -> token.rendering().equals("€1.24m") ? Briefs.valued(token, null) : token);

    assertFound(BriefProof.check(wrong), "brief", FILE, "has no value");
  }

  @Test
  void finds_a_digit_and_a_number_word_without_a_token() {
    Brief digit = Briefs.footer(BRIEF, loose("Read in 7 minutes"));
    Brief word = Briefs.footer(BRIEF, loose("read it twice"));

    assertFound(BriefProof.check(digit), "brief", FILE, "\"7\" is a number without a token");
    assertFound(BriefProof.check(word), "brief", FILE, "\"twice\" is a number without a token");
  }

  @Test
  void finds_a_token_that_does_not_exist_and_one_that_is_printed_otherwise() {
    Brief unknown = Briefs.footer(BRIEF, run("€9", "T9999"));
    Token first = BRIEF.tokens().get(0);
    Brief otherwise = Briefs.footer(BRIEF, run("8", first.id()));

    assertFound(BriefProof.check(unknown), "brief", FILE, "T9999 does not exist");
    assertFound(BriefProof.check(otherwise), "brief", FILE, "\"8\" is not how " + first.id());
  }

  @Test
  void finds_a_figure_that_its_groups_do_not_add_up_to() {
    Brief wrong =
        Briefs.figures(
            BRIEF,
            row ->
                row.id().equals("win-rate.social.2026-h1")
                    ? Briefs.valued(row, new BigDecimal("0.4576190476190476"))
                    : row);

    List<Finding> findings = BriefProof.check(wrong);

    assertFound(findings, "brief", FILE, "win-rate.social.2026-h1", "give another number");
    assertFound(findings, "brief", FILE, "0.4576190476190476 is not that of its token");
  }

  @Test
  void finds_a_bar_and_a_label_that_say_another_number_than_their_token() {
    Brief wrong =
        Briefs.tokens(
            BRIEF,
            token ->
                token.source().equals("closed-won.social.2026-06")
                    ? Briefs.valued(token, "310001")
                    : token);

    List<Finding> findings = BriefProof.check(wrong);

    assertFound(findings, "brief", FILE, "a bar of 310000.00 is not the value of its token");
    assertFound(findings, "brief", FILE, "the label of a bar of 310000.00 says another number");
  }

  @Test
  void shows_every_file_that_disagrees_when_the_brief_changes_after_rendering() {
    UnaryOperator<Numbers.FigureRow> change =
        row -> row.id().startsWith("sales-cycle") ? Briefs.valued(row, BigDecimal.TEN) : row;

    List<Finding> findings = Edition.prove(Briefs.figures(BRIEF, change));

    assertFound(findings, "cells", Edition.WORKBOOK, "Figures!D", "the Brief's 10");
    assertFound(findings, "json", Edition.JSON, "/numbers/figures/7/value/value");
    assertThat(findings).anyMatch(finding -> finding.weight() == Finding.Weight.STOPS_EDITION);
  }

  private static Phrase loose(String text) {
    return run(text, "");
  }

  private static Phrase run(String text, String token) {
    return new Phrase(List.of(new Run(text, Run.Weight.REGULAR, Tone.INK, token)));
  }
}
