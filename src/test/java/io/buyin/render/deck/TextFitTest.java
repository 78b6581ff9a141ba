package io.buyin.render.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.story.Phrase;
import io.buyin.story.Run;
import io.buyin.story.Run.Weight;
import io.buyin.story.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFitTest {

  @Test
  void measures_with_the_widths_of_arial() {
    assertThat(TextFit.width("A", Style.BODY)).isEqualTo(12 * 1366 / 2048.0);
    assertThat(TextFit.width("A", Style.BODY_BOLD)).isEqualTo(12 * 1479 / 2048.0);
    assertThat(TextFit.width("A", Style.QUOTE)).isEqualTo(14 * 1374 / 2048.0);
  }

  @Test
  void knows_every_glyph_the_deck_uses_as_a_mark() {
    "▲▼●○■□→◄►≥≤÷×±−·“”„«»[…]–€£äöüßéèçñ¿"
        .codePoints()
        .forEach(point -> assertThat(Face.SANS_BOLD.knows(point)).isTrue());
    "“”„«»[…]–’äöüßéèçñ¿"
        .codePoints()
        .forEach(point -> assertThat(Face.VOICE.knows(point)).isTrue());
  }

  @Test
  void breaks_after_blanks_but_not_at_non_breaking_ones() {
    long width = Grid.points(TextFit.width("two three", Style.BODY) / 0.97);
    assertThat(TextFit.lines(Para.of("one two three", Style.BODY), width)).isEqualTo(2);
    assertThat(TextFit.lines(Para.of("one two\u00a0three", Style.BODY), width)).isEqualTo(2);
    assertThat(TextFit.lineStarts(Para.of("one two\u00a0three", Style.BODY), width))
        .containsExactly(4);
  }

  @Test
  void breaks_a_word_that_is_wider_than_the_line() {
    Para word = Para.of("Donaudampfschifffahrtsgesellschaft", Style.BODY);
    assertThat(TextFit.lines(word, Grid.inches(1))).isGreaterThan(2);
    assertThat(TextFit.fits(List.of(word), new Area(0, 0, Grid.inches(1), Grid.inches(9))))
        .isFalse();
  }

  @Test
  void steps_down_half_a_point_at_a_time_to_the_floor_and_no_further() {
    Para title = Para.of("word ".repeat(60), Style.TITLE);
    List<Para> shrunk =
        TextFit.shrunk(List.of(title), new Area(0, 0, Grid.inches(4), Grid.inches(0.5)));
    assertThat(shrunk.get(0).pieces().get(0).style().size()).isEqualTo(Style.TITLE.floor());
  }

  @Test
  void breaks_a_title_where_its_second_clause_begins() {
    Area area = new Area(0, 0, Grid.width(12), Grid.TITLE_HEIGHT);
    String first = "Complaints fell by a third on the two topics with new help content; ";
    Para title = Headline.of(phrase(first + "the other three topics were flat"), Style.TITLE, area);
    assertThat(title.pieces()).extracting(Piece::isBreak).containsExactly(false, true, false);
    assertThat(title.pieces().get(0).text()).isEqualTo(first);
  }

  @Test
  void leaves_a_title_in_one_line_that_fits_one() {
    Area area = new Area(0, 0, Grid.width(12), Grid.TITLE_HEIGHT);
    Para title = Headline.of(phrase("Win rate rose; targets stand"), Style.TITLE, area);
    assertThat(title.pieces()).hasSize(1);
  }

  @Test
  void breaks_a_title_of_two_clauses_although_one_line_would_hold_it() {
    Area area = new Area(0, 0, Grid.width(12), Grid.TITLE_HEIGHT);
    Para title =
        Headline.of(
            phrase("12 of 26 people support and 7 ask; 4 of 4 main questions have our answer"),
            Style.TITLE,
            area);
    assertThat(TextFit.width(title)).isLessThan(area.width());
    assertThat(title.pieces()).extracting(Piece::isBreak).containsExactly(false, true, false);
  }

  @Test
  void evens_out_lines_that_would_end_in_a_stump() {
    Area area = new Area(0, 0, Grid.width(7), Grid.inches(1.85));
    Para ask =
        Para.of(
            "Approve €420,000 to bring customer replies to all five regions", Style.COVER_TITLE);
    Para even = Headline.balanced(ask, area);
    assertThat(TextFit.lines(even, area.width())).isEqualTo(TextFit.lines(ask, area.width()));
    assertThat(even.text()).isEqualTo(ask.text());
    assertThat(even.pieces().get(even.pieces().size() - 1).text()).contains(" ");
  }

  @Test
  void keeps_to_the_grid_of_the_design() {
    assertThat(Grid.x(9)).isEqualTo(8_067_040);
    assertThat(Grid.width(8)).isEqualTo(7_335_520);
    assertThat(Grid.x(12) + Grid.COLUMN).isEqualTo(Grid.PAGE_WIDTH - Grid.MARGIN);
  }

  private static Phrase phrase(String text) {
    return new Phrase(List.of(new Run(text, Weight.REGULAR, Tone.INK, "")));
  }
}
