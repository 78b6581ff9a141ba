package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExampleBriefTest {

  private final Brief brief = ExampleBrief.sponsor();

  @Test
  void every_run_with_a_digit_has_a_token_that_exists_and_reads_the_same() {
    var renderings = brief.tokens().stream().collect(Collectors.toMap(Token::id, Token::rendering));
    for (Run run : runs(brief)) {
      if (run.token().isEmpty()) {
        assertThat(run.text()).doesNotContainPattern("[0-9]");
      } else {
        assertThat(renderings).containsEntry(run.token(), run.text());
      }
    }
  }

  @Test
  void covers_every_slide_type_and_every_chart_form() {
    Set<Class<?>> onRequest = Set.of(Slide.Timeline.class);
    Set<Class<?>> always = new HashSet<>(Set.of(Slide.class.getPermittedSubclasses()));
    always.removeAll(onRequest);
    assertThat(brief.slides().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(always);
    assertThat(brief.toString()).contains(names(ChartPlan.Form.values()));
  }

  @Test
  void titles_are_unique_and_short_enough() {
    List<String> titles = brief.slides().stream().map(s -> s.frame().title().text()).toList();
    assertThat(titles).doesNotHaveDuplicates().allMatch(title -> title.length() <= 120);
  }

  private static List<String> names(ChartPlan.Form[] forms) {
    return List.of(forms).stream().map(Enum::name).toList();
  }

  /** Every run of the Brief, found by walking its records. */
  static List<Run> runs(Object node) {
    List<Run> found = new ArrayList<>();
    walk(node, found);
    assertThat(found).hasSizeGreaterThan(1);
    return found;
  }

  private static void walk(Object node, List<Run> found) {
    if (node instanceof Run run) {
      found.add(run);
    } else if (node instanceof Iterable<?> many) {
      many.forEach(each -> walk(each, found));
    } else if (node instanceof Record) {
      for (var part : node.getClass().getRecordComponents()) {
        try {
          var accessor = part.getAccessor();
          accessor.setAccessible(true);
          walk(accessor.invoke(node), found);
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      }
    }
  }
}
