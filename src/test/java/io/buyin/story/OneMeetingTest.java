package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Grade;
import io.buyin.quantity.Days;
import io.buyin.quantity.Share;
import io.buyin.settings.Settings;
import io.buyin.voice.Voice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All decks of one meeting share one body and one numbering. */
class OneMeetingTest {

  private static final Settings.Audience CEO =
      Orders.audience("ceo", "en-GB", "business", "win", "cycle", "social");
  private static final Settings.Audience CFO = Orders.audience("cfo", "fr-FR", "cycle", "business");
  private static final Settings.Audience SALES = Orders.audience("sales", "");

  @ParameterizedTest
  @ValueSource(strings = {"core", "full", "one-page"})
  void numbers_the_same_kinds_of_pages_alike_for_everybody(String depth) {
    Night night = night(depth);
    night.voices = Remarks.of(onlyToCfo("Q02"));
    List<List<String>> pages = night.briefs().stream().map(OneMeetingTest::pages).toList();
    assertThat(pages).hasSize(3);
    assertThat(Set.copyOf(pages)).hasSize(1);
    assertThat(pages.get(0)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "full"})
  void shows_the_same_numbers_and_bars_in_every_body(String depth) {
    Night night = night(depth);
    List<Brief> briefs = night.briefs();
    assertThat(briefs.stream().map(OneMeetingTest::bars).distinct()).hasSize(1);
    assertThat(briefs.stream().map(OneMeetingTest::bodyFigures).distinct()).hasSize(1);
    assertThat(bodyFigures(briefs.get(0))).isNotEmpty();
  }

  @Test
  void never_gives_a_figure_two_values() {
    Map<String, BigDecimal> values = new TreeMap<>();
    for (Brief brief : night("full").briefs()) {
      for (Numbers.FigureRow row : brief.numbers().figures()) {
        BigDecimal before = values.put(row.id(), row.value().value());
        assertThat(before == null || before.compareTo(row.value().value()) == 0).isTrue();
      }
    }
    assertThat(values).isNotEmpty();
  }

  @Test
  void orders_goals_and_headlines_by_what_each_leader_holds() {
    List<Brief> briefs = night("full").briefs();
    assertThat(goals(briefs.get(0)))
        .containsExactly("Grow new business", "Win more", "Shorten the cycle", "Win in social");
    assertThat(goals(briefs.get(1))).containsExactly("Shorten the cycle", "Grow new business");
    assertThat(headlines(briefs.get(1)).get(0)).isEqualTo("96");
    assertThat(headlines(briefs.get(0)).get(0)).isNotEqualTo("96");
    assertThat(new TreeSet<>(headlines(briefs.get(0)))).hasSize(3);
  }

  @Test
  void shows_the_deciding_leaders_goals_to_a_leader_who_holds_none_and_says_whose_they_are() {
    Brief brief = night("core").briefs().get(2);
    assertThat(goals(brief)).hasSize(4);
    assertThat(only(brief, Slide.WhyNow.class).frame().kicker().text()).contains("goals of CEO");
  }

  @Test
  void leaves_the_goals_out_for_everybody_where_nobody_holds_any() {
    Night night = Night.full();
    night.settings = Orders.meetingOf("core", Orders.audience("ceo", ""), SALES);
    assertThat(night.briefs()).noneMatch(brief -> has(brief, Slide.WhyNow.class));
  }

  @Test
  void prefers_words_that_the_whole_meeting_may_read() {
    Night night = night("full");
    List<Voice> voices = onlyToCfo("Q01");
    voices.add(0, better("Q98", voice("Q01"), Set.of("ceo")));
    voices.add(better("Q99", voice("Q01"), Set.of("all")));
    night.voices = Remarks.of(voices);
    for (Brief brief : night.briefs()) {
      assertThat(evidenceVoices(brief)).contains("Q99").doesNotContain("Q98", "Q01");
    }
  }

  @Test
  void shows_words_released_to_one_leader_to_nobody_else() {
    Night night = night("full");
    night.voices = Remarks.of(onlyToCfo("Q02"));
    List<Brief> briefs = night.briefs();
    assertThat(evidenceVoices(briefs.get(1))).contains("Q02");
    for (Brief other : List.of(briefs.get(0), briefs.get(2))) {
      assertThat(quotes(other)).doesNotContain("Q02");
      assertThat(evidence(other)).anyMatch(page -> page.noVoice().text().contains("not released"));
    }
  }

  @Test
  void keeps_a_page_that_only_one_leader_may_read_words_on() {
    Night night = night("core");
    List<Voice> voices = onlyToCfo("Q01", "Q02", "Q09");
    night.voices = Remarks.of(voices);
    List<Brief> briefs = night.briefs();
    assertThat(briefs).allMatch(brief -> evidence(brief).size() == 3);
    assertThat(briefs.get(0).slides()).hasSameSizeAs(briefs.get(1).slides());
    assertThat(evidence(briefs.get(0))).anyMatch(page -> page.voices().isEmpty());
  }

  @Test
  void prefers_the_deciding_leaders_language_for_all() {
    Night night = night("full");
    List<Voice> voices = new ArrayList<>(Remarks.all());
    voices.add(0, spoken("fr", better("Q97", voice("Q01"), Set.of("all"))));
    night.voices = Remarks.of(voices);
    assertThat(evidenceVoices(night.briefs().get(1))).contains("Q01").doesNotContain("Q97");
  }

  @Test
  void opens_with_the_readers_own_question() {
    Night night = night("core");
    night.voices =
        Remarks.of(
            Remarks.all().stream()
                .map(voice -> voice.id().equals("Q06") ? by("CFO, Finance", voice) : voice)
                .toList());
    List<Brief> briefs = night.briefs();
    assertThat(Objects.requireNonNull(only(briefs.get(1), Slide.WhyNow.class).voice()).voice())
        .isEqualTo("Q06");
    assertThat(Objects.requireNonNull(only(briefs.get(0), Slide.WhyNow.class).voice()).voice())
        .isNotEqualTo("Q06");
  }

  @Test
  void tells_a_single_page_that_points_to_no_other() {
    Brief brief = night("one-page").briefs().get(0);
    assertThat(brief.slides()).hasOnlyElementsOfType(Slide.Summary.class).hasSize(1);
    Slide.Summary page = only(brief, Slide.Summary.class);
    assertThat(page.columns()).anyMatch(column -> column.voice() != null);
    assertThat(Stream.of(page.ifNotYet(), page.frame().source(), page.ask()).map(Phrase::text))
        .noneMatch(text -> text.contains("lide"));
    assertThat(brief.mail().attachments().get(0).remark().text()).startsWith("1 slide,");
    assertThat(brief.mail().standing().text()).doesNotContain("slide 0", "slide 2");
    assertThat(brief.numbers().evidence()).allMatch(row -> row.slide() == 1);
  }

  @Test
  void lets_the_ask_stand_alone_where_no_result_is_firm_enough_for_a_single_page() {
    Night night = Night.full();
    night.contrast(Share.of(47, 105), Share.of(142, 418), Grade.C, "-0.01", "0.21");
    night.contrast(Days.of(96), Days.of(112), Grade.C, "-24", "7");
    night.series.clear();
    night.settings = Orders.meetingOf("one-page", CEO, CFO);
    for (Brief brief : night.briefs()) {
      assertThat(brief.slides()).hasOnlyElementsOfType(Slide.Ask.class).hasSize(1);
    }
  }

  private static Night night(String depth) {
    Night night = Night.full();
    night.settings = Orders.meetingOf(depth, CEO, CFO, SALES);
    return night;
  }

  private static List<Voice> onlyToCfo(String... ids) {
    return new ArrayList<>(
        Remarks.all().stream()
            .map(
                voice ->
                    Set.of(ids).contains(voice.id())
                        ? Remarks.released(voice, Set.of("cfo"))
                        : voice)
            .toList());
  }

  private static Voice voice(String id) {
    return Remarks.all().stream().filter(known -> known.id().equals(id)).findFirst().orElseThrow();
  }

  private static Voice better(String id, Voice like, Set<String> to) {
    return copy(like, id, like.attribution(), like.language(), to);
  }

  private static Voice by(String attribution, Voice like) {
    return copy(like, like.id(), attribution, like.language(), like.releasedTo());
  }

  private static Voice spoken(String language, Voice like) {
    return copy(like, like.id(), like.attribution(), language, like.releasedTo());
  }

  private static Voice copy(
      Voice like, String id, String attribution, String language, Set<String> to) {
    return new Voice(
        id,
        "remark-" + id,
        "person-" + id,
        attribution,
        like.team(),
        like.date(),
        like.words(),
        like.quotes(),
        language,
        like.stance(),
        like.themes(),
        to,
        id.startsWith("Q9") ? .9 : like.quality(),
        like.reasons());
  }

  private static List<String> pages(Brief brief) {
    return brief.slides().stream()
        .map(slide -> slide.frame().number() + " " + slide.getClass().getSimpleName())
        .toList();
  }

  private static Stream<Slide> body(Brief brief) {
    return brief.slides().stream()
        .filter(slide -> !(slide instanceof Slide.Cover))
        .filter(slide -> !(slide instanceof Slide.WhyNow))
        .filter(slide -> !(slide instanceof Slide.Summary))
        .filter(slide -> !(slide instanceof Slide.Method));
  }

  private static List<String> bars(Brief brief) {
    return body(brief)
        .flatMap(slide -> Walk.over(slide).plans().stream())
        .flatMap(chart -> chart.series().stream())
        .flatMap(line -> line.points().stream())
        .map(point -> String.valueOf(point.value()))
        .toList();
  }

  /** Source and value of every number that the body prints from a figure. */
  private static Set<String> bodyFigures(Brief brief) {
    Map<String, Token> tokens =
        brief.tokens().stream().collect(Collectors.toMap(Token::id, token -> token));
    return body(brief)
        .flatMap(slide -> Walk.over(slide).phrases().stream())
        .flatMap(phrase -> phrase.runs().stream())
        .map(run -> tokens.get(run.token()))
        .filter(token -> token != null && token.origin() == Token.Origin.FIGURE)
        .map(token -> token.source() + " " + token.value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> goals(Brief brief) {
    return only(brief, Slide.WhyNow.class).goals().stream().map(row -> row.name().text()).toList();
  }

  private static List<String> headlines(Brief brief) {
    return only(brief, Slide.Summary.class).columns().stream()
        .map(column -> column.number().text().split("\u00a0")[0])
        .toList();
  }

  private static List<Slide.Evidence> evidence(Brief brief) {
    return brief.slides().stream()
        .filter(Slide.Evidence.class::isInstance)
        .map(Slide.Evidence.class::cast)
        .toList();
  }

  private static List<String> evidenceVoices(Brief brief) {
    return evidence(brief).stream()
        .flatMap(page -> page.voices().stream())
        .map(Quote::voice)
        .toList();
  }

  private static Set<String> quotes(Brief brief) {
    return brief.slides().stream()
        .flatMap(slide -> Walk.over(slide).quotes().stream())
        .map(Quote::voice)
        .collect(Collectors.toSet());
  }

  private static boolean has(Brief brief, Class<? extends Slide> kind) {
    return brief.slides().stream().anyMatch(kind::isInstance);
  }

  private static <T extends Slide> T only(Brief brief, Class<T> kind) {
    return brief.slides().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }
}
