package io.buyin.proof;

import static io.buyin.proof.Edition.JSON;
import static io.buyin.proof.Edition.PAGE;
import static io.buyin.proof.Edition.assertFound;
import static io.buyin.proof.Edition.spoiltText;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.render.page.ReportCard;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a changed report card or a changed Brief in JSON comes to. */
class PageProofTest {

  private static List<Finding> page(String old, String with) {
    String page = new String(Edition.page(), UTF_8);
    assertThat(page).contains(old);
    return Proof.page(
        List.of(Edition.BRIEF),
        Edition.confidential(),
        new Exhibit(PAGE, page.replace(old, with).getBytes(UTF_8)));
  }

  @Test
  void finds_a_digit_changed_in_the_value_of_a_figure() {
    assertFound(
        page("title=\"1240000.00\"", "title=\"1340000.00\""),
        "page",
        PAGE,
        "closed-won.social.2026-h1",
        "1240000.00");
  }

  @Test
  void finds_a_value_that_is_not_shown_as_the_deck_shows_it() {
    assertFound(
        page("title=\"1240000.00\">€1.24m<", "title=\"1240000.00\">€1.34m<"),
        "page",
        PAGE,
        "shown as €1.34m");
  }

  @Test
  void finds_a_figure_that_is_left_out() {
    assertFound(
        page(">win-rate.other.2026-h1<", ">win-rate.others<"),
        "page",
        PAGE,
        "win-rate.other.2026-h1 0 times");
  }

  @Test
  void finds_a_number_changed_that_moved_since_an_edition_was_sent() {
    assertFound(
        page("<td class=\"n\">+€0.14m</td>", "<td class=\"n\">+€0.41m</td>"),
        "page",
        PAGE,
        "show other numbers");
  }

  @Test
  void finds_a_digit_changed_in_the_account_of_rows() {
    assertFound(page(">5,230<", ">5,320<"), "page", PAGE, "social/posts", "5230");
  }

  @Test
  void finds_a_wrong_sum_at_the_top() {
    assertFound(page("<span>7,412</span>", "<span>7,421</span>"), "page", PAGE, "7421 rows");
  }

  @Test
  void finds_a_picture_under_the_title_of_another_slide() {
    assertFound(page("alt=\"Slide 2:", "alt=\"Slide 3:"), "page", PAGE, "pictures for CEO");
  }

  @Test
  void finds_one_letter_changed_in_a_quote() {
    assertFound(page("not in likes", "not in lines"), "quotes", PAGE, "quotation marks");
  }

  @Test
  void finds_a_quote_that_would_be_read_out_in_another_language() {
    assertFound(
        page("class=\"quote\" lang=\"en-GB\"", "class=\"quote\" lang=\"es-ES\""),
        "quotes",
        PAGE,
        "not marked en-GB");
  }

  @Test
  void leaves_alone_what_a_trouble_quotes_from_an_export() {
    Trouble trouble =
        new Trouble(
            "amount",
            Origin.ofFile("sales.csv"),
            "expected an amount like 1250.00 but found \"about thirty thousand or so\".",
            "Correct the cell.");
    byte[] page =
        ReportCard.render(
                List.of(Edition.BRIEF),
                new ReportCard.HouseNotes(
                    new TreeMap<>(),
                    List.of(trouble),
                    List.of(),
                    new TreeMap<>(),
                    List.of(),
                    Map.of()))
            .bytes();

    assertThat(Proof.page(List.of(Edition.BRIEF), Edition.confidential(), new Exhibit(PAGE, page)))
        .isEmpty();
  }

  @Test
  void leaves_alone_the_names_of_files_that_are_ignored() {
    byte[] page =
        ReportCard.render(
                List.of(Edition.BRIEF),
                new ReportCard.HouseNotes(
                    new TreeMap<>(),
                    List.of(),
                    List.of(),
                    new TreeMap<>(),
                    List.of(),
                    Map.of(),
                    List.of(),
                    List.of("Budget 2026.xlsx", "notes.csv"),
                    List.of()))
            .bytes();

    assertThat(new String(page, java.nio.charset.StandardCharsets.UTF_8))
        .contains("Ignored, as the order form says", "Budget 2026.xlsx, notes.csv");
    assertThat(Proof.page(List.of(Edition.BRIEF), Edition.confidential(), new Exhibit(PAGE, page)))
        .isEmpty();
  }

  @Test
  void finds_a_value_changed_in_the_brief_as_json() {
    assertFound(
        spoiltText(JSON, "\"value\":1240000.00", "\"value\":1340000.00"),
        "json",
        JSON,
        "/value",
        "not the Brief's");
    assertFound(
        spoiltText(JSON, "●●○ Moderate", "●●● Strong"), "json", JSON, "/text is not the Brief's");
  }
}
