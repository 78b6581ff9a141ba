package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.house.Records;
import io.buyin.settings.Settings;
import io.buyin.voice.Voice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What speaks to one reader of a meeting stands on that reader's pages alone. */
class ReaderTest {

  private static final Settings.Audience CEO = Orders.audience("ceo", "en-GB", "business", "win");
  private static final Settings.Audience CFO = Orders.audience("cfo", "en-GB", "cycle", "business");
  private static final Settings.Audience FRENCH = Orders.audience("cfo", "fr-FR", "cycle");

  @Test
  void asks_who_decides_for_the_decision_and_others_for_their_backing() {
    List<Brief> briefs = briefs(CFO, "Q06");

    assertThat(asked(briefs.get(0)))
        .anyMatch(text -> text.contains("Please decide on"))
        .anyMatch(text -> text.contains("I ask for your decision on"))
        .noneMatch(text -> text.contains("backing"));
    assertThat(asked(briefs.get(1)))
        .anyMatch(text -> text.contains("Your backing for the decision on 16\u00a0July:"))
        .anyMatch(text -> text.contains("I ask for your backing for the decision on"))
        .anyMatch(text -> text.equals("CFO, for backing (decision: CEO)"))
        .noneMatch(text -> text.contains("lease decide") || text.contains("your decision"));
  }

  @Test
  void asks_everybody_the_same_on_the_page_of_the_ask() {
    List<Brief> briefs = briefs(CFO, "Q06");

    assertThat(askPage(briefs.get(1))).isEqualTo(askPage(briefs.get(0)));
    assertThat(askPage(briefs.get(0))).doesNotContain("your decision", "your answer");
  }

  @Test
  void tells_a_leader_what_they_said_themselves_on_their_own_pages_only() {
    List<Brief> briefs = briefs(CFO, "Q06");

    assertThat(own(briefs.get(1), "Q06"))
        .isNotEmpty()
        .allMatch(quote -> quote.attribution().text().startsWith("As you said · Q06"))
        .allMatch(quote -> quote.tag().equals("Your question"));
    assertThat(body(briefs.get(1), "Q06"))
        .isNotEmpty()
        .allMatch(quote -> quote.attribution().text().startsWith("CFO, Finance"));
    assertThat(quotes(briefs.get(0).slides().stream(), "Q06"))
        .noneMatch(quote -> quote.attribution().text().contains("you said"));
  }

  @Test
  void speaks_of_a_role_that_several_hold_in_the_third_person() {
    List<Brief> briefs = briefs(CFO, "Q06", "Q04");

    assertThat(quotes(briefs.get(1).slides().stream(), "Q06"))
        .isNotEmpty()
        .noneMatch(quote -> quote.attribution().text().contains("you said"));
  }

  @Test
  void says_it_in_french_and_marks_the_quote_as_english() {
    List<Quote> own = own(briefs(FRENCH, "Q06").get(1), "Q06");

    assertThat(own)
        .isNotEmpty()
        .allMatch(quote -> quote.attribution().text().startsWith("Comme vous l’avez dit"))
        .allMatch(quote -> quote.tag().equals("Votre question"))
        .allMatch(quote -> quote.language().equals("en-GB"));
  }

  private static List<Brief> briefs(Settings.Audience other, String... asCfo) {
    Night night = Night.full();
    night.settings = Orders.meetingOf("full", CEO, other);
    night.voices =
        Remarks.of(
            Remarks.all().stream()
                .map(voice -> List.of(asCfo).contains(voice.id()) ? byCfo(voice) : voice)
                .toList());
    return night.briefs();
  }

  private static Voice byCfo(Voice voice) {
    return Records.with(Records.with(voice, "attribution", "CFO, Finance"), "team", "Finance");
  }

  /** What cover, summary and mail say. */
  private static List<String> asked(Brief brief) {
    Stream<Phrase> pages =
        brief.slides().stream()
            .filter(slide -> slide instanceof Slide.Cover || slide instanceof Slide.Summary)
            .flatMap(slide -> Walk.over(slide).phrases().stream());
    return Stream.concat(pages, Walk.over(brief.mail()).phrases().stream())
        .map(Phrase::text)
        .toList();
  }

  private static String askPage(Brief brief) {
    return brief.slides().stream()
        .filter(Slide.Ask.class::isInstance)
        .map(slide -> Walk.over(slide).phrases().stream().map(Phrase::text).toList().toString())
        .findFirst()
        .orElseThrow();
  }

  private static List<Quote> own(Brief brief, String voice) {
    return quotes(brief.slides().stream().filter(ReaderTest::isReaders), voice);
  }

  private static List<Quote> body(Brief brief, String voice) {
    return quotes(brief.slides().stream().filter(slide -> !isReaders(slide)), voice);
  }

  private static boolean isReaders(Slide slide) {
    return slide instanceof Slide.WhyNow || slide instanceof Slide.Summary;
  }

  private static List<Quote> quotes(Stream<Slide> slides, String voice) {
    return slides
        .flatMap(slide -> Walk.over(slide).quotes().stream())
        .filter(quote -> quote.voice().equals(voice))
        .toList();
  }
}
