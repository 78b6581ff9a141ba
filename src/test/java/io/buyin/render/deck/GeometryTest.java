package io.buyin.render.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import io.buyin.story.Phrase;
import io.buyin.story.Slide;
import io.buyin.trouble.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GeometryTest {

  private static final long TOLERANCE = Grid.inches(0.03);
  private static final long BODY_LIMIT = Grid.inches(6.60);

  private final Brief brief = ExampleBrief.sponsor();

  /** A shape that carries meaning, and where it stands. */
  private record Shape(int id, String name, Area area) {

    boolean overlaps(Shape other) {
      long wide = Math.min(area.right(), other.area.right()) - Math.max(area.x(), other.area.x());
      long high = Math.min(area.bottom(), other.area.bottom()) - Math.max(area.y(), other.area.y());
      return wide > TOLERANCE && high > TOLERANCE;
    }
  }

  @Test
  void nothing_overlaps_and_nothing_leaves_the_page() {
    sound(brief);
  }

  @Test
  void nothing_overlaps_when_words_are_as_long_as_german_ones() {
    sound(Stretch.slides(brief, Stretch::likeGerman));
  }

  @Test
  void nothing_overlaps_when_parts_are_missing() {
    sound(Variants.lowData());
  }

  @Test
  void an_ask_of_forty_words_and_a_decision_of_sixty_characters_find_room() {
    assertThat(LongTexts.ASK.text().split(" ")).hasSizeGreaterThanOrEqualTo(40);
    assertThat(LongTexts.DECISION.text()).hasSizeGreaterThanOrEqualTo(60);
    sound(LongTexts.cover());
    String cover = Parts.of(Deck.render(LongTexts.cover())).slide(1);
    assertThat(Parts.words(cover)).contains(LongTexts.ASK.text(), LongTexts.DECISION.text());
  }

  @Test
  void labels_of_three_lines_and_kickers_of_two_find_room() {
    sound(LongTexts.labels());
  }

  @Test
  void names_of_many_words_give_the_footer_a_second_line() {
    Phrase footer = LongTexts.words("An organisation with a name of very many words ".repeat(5));
    Brief named = LongTexts.footer(footer);
    sound(named);
    assertThat(Parts.words(Parts.of(Deck.render(named)).slide(2))).contains(footer.text());
  }

  @Test
  void six_goals_fit_twelve_in_small_print_and_thirty_are_refused_rather_than_cut() {
    sound(LongTexts.goals(6));
    sound(LongTexts.goals(12));
    assertThatThrownBy(() -> Deck.render(LongTexts.goals(30)))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("Table: goals")
        .hasMessageContaining("or name fewer");
  }

  @Test
  void all_numbers_of_the_summary_and_their_lines_stand_in_rows() {
    Parts parts = Parts.of(Deck.render(brief));
    int number = LongTexts.first(Slide.Summary.class).frame().number();
    List<Shape> shapes = shapes(parts.slide(number));
    for (String name : List.of("Number", "Evidence")) {
      assertThat(shapes.stream().filter(shape -> shape.name().equals(name)).map(s -> s.area().y()))
          .hasSizeGreaterThan(1)
          .containsOnly(
              shapes.stream()
                  .filter(shape -> shape.name().equals(name))
                  .findFirst()
                  .orElseThrow()
                  .area()
                  .y());
    }
  }

  @Test
  void quotes_have_one_size_on_all_slides_that_have_several() {
    Parts parts = Parts.of(Deck.render(brief));
    List<String> sizes = new ArrayList<>();
    for (Slide slide : brief.slides()) {
      String xml = parts.slide(slide.frame().number());
      List<String> found = Parts.all(xml, "<a:rPr [^>]*sz=\"(\\d+)\" b=\"0\" i=\"1\">");
      if (found.size() > 1) {
        sizes.addAll(found);
      }
    }
    assertThat(sizes).isNotEmpty().containsOnly("1400");
  }

  @Test
  void states_of_low_data_are_valid_and_have_no_empty_cell() {
    Parts parts = Parts.of(Deck.render(Variants.lowData()));
    assertThat(Schemas.errors(parts)).isEmpty();
    for (String slide : parts.names("ppt/slides/slide\\d+\\.xml")) {
      assertThat(Parts.all(parts.text(slide), "(?s)<a:tc>(.*?)</a:tc>"))
          .allMatch(cell -> cell.contains("<a:t>"));
    }
  }

  @Test
  void a_text_that_fits_nowhere_is_named_with_slide_place_and_length() {
    String longer = "an answer that never ends ".repeat(40);
    Brief endless = Stretch.slides(brief, text -> text.replace("Customers already", longer));
    assertThatThrownBy(() -> Deck.render(endless))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("deck slide 1, column \"Why\"")
        .hasMessageContaining("characters needs")
        .hasMessageContaining("Shorten this text");
  }

  @Test
  void titles_stand_first_in_the_reading_order_and_differ() {
    Parts parts = Parts.of(Deck.render(brief));
    List<String> titles = new ArrayList<>();
    for (int number = 1; number <= brief.slides().size(); number++) {
      List<String> names = Parts.all(parts.slide(number), "<p:cNvPr id=\"\\d+\" name=\"([^\"]+)\"");
      assertThat(names.get(0)).isEqualTo("Title");
      titles.add(
          Parts.words(Parts.all(parts.slide(number), "(?s)type=\"title\"(.*?)</p:sp>").get(0)));
    }
    assertThat(titles).doesNotHaveDuplicates();
  }

  @Test
  void shape_ids_are_unique_on_a_slide() {
    Parts parts = Parts.of(Deck.render(brief));
    for (int number = 1; number <= brief.slides().size(); number++) {
      assertThat(Parts.all(parts.slide(number), "<p:cNvPr id=\"(\\d+)\"")).doesNotHaveDuplicates();
    }
  }

  private static void sound(Brief brief) {
    Parts parts = Parts.of(Deck.render(brief));
    for (String slide : parts.names("ppt/slides/slide\\d+\\.xml")) {
      List<Shape> shapes = shapes(parts.text(slide));
      assertThat(shapes).hasSizeGreaterThan(2);
      for (Shape shape : shapes) {
        assertThat(shape.area().x()).as(slide + shape).isGreaterThanOrEqualTo(Grid.MARGIN);
        assertThat(shape.area().right()).as(slide + shape).isLessThanOrEqualTo(Grid.PAGE_WIDTH);
        if (!Set.of("Source", "Footer").contains(shape.name())) {
          assertThat(shape.area().bottom()).as(slide + shape).isLessThanOrEqualTo(BODY_LIMIT);
        }
      }
      assertThat(overlaps(shapes)).as(slide).isEmpty();
    }
  }

  private static List<String> overlaps(List<Shape> shapes) {
    List<String> found = new ArrayList<>();
    for (Shape one : shapes) {
      for (Shape other : shapes) {
        if (one.id() < other.id() && one.overlaps(other)) {
          found.add(one + " and " + other);
        }
      }
    }
    return found;
  }

  /** What has a place of its own and is not decorative. */
  private static List<Shape> shapes(String xml) {
    Map<Integer, Shape> shapes = new TreeMap<>();
    Matcher block = Pattern.compile("(?s)<p:(sp|graphicFrame)>(.*?)</p:\\1>").matcher(xml);
    while (block.find()) {
      String shape = block.group(2);
      if (!shape.contains("adec:decorative") && shape.contains("<a:off")) {
        int id = Integer.parseInt(Parts.all(shape, "<p:cNvPr id=\"(\\d+)\"").get(0));
        String name = Parts.all(shape, "<p:cNvPr id=\"\\d+\" name=\"([^\"]*)\"").get(0);
        shapes.put(id, new Shape(id, name, area(shape)));
      }
    }
    return List.copyOf(shapes.values());
  }

  private static Area area(String shape) {
    return new Area(
        number(shape, "<a:off x=\"(-?\\d+)\""),
        number(shape, "<a:off x=\"-?\\d+\" y=\"(-?\\d+)\""),
        number(shape, "<a:ext cx=\"(-?\\d+)\""),
        number(shape, "<a:ext cx=\"-?\\d+\" cy=\"(-?\\d+)\""));
  }

  private static long number(String shape, String pattern) {
    return Long.parseLong(Parts.all(shape, pattern).get(0));
  }
}
