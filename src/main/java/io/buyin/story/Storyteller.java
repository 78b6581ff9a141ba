package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.trouble.BuyinBug;
import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the Brief of one audience out of a night's figures and voices: pure, and the same input
 * gives the same Brief.
 */
public final class Storyteller {

  private Storyteller() {}

  /**
   * @throws io.buyin.trouble.BuyinBug if the wording breaks its own rules
   */
  public static Brief tell(StoryInput input) {
    return story(input).brief();
  }

  /**
   * The Brief, and which texts in it nobody has translated.
   *
   * @throws io.buyin.trouble.BuyinBug if the wording breaks its own rules
   */
  public static Told story(StoryInput input) {
    long minutes = ReadingTime.minutes(slides(Telling.of(input, 1)));
    Telling telling = Telling.of(input, minutes);
    List<Slide> slides = slides(telling);
    Titles.requireUnique(slides);
    Brief brief = brief(telling, slides);
    StatedTexts texts = telling.words().texts();
    return new Told(
        brief,
        texts.untranslated(),
        texts.asked(),
        Statements.of(input.settings(), input.background(), input.voices().all()));
  }

  /**
   * The same deck with pages for the sender alone at its end: never for a file that leaves the
   * house.
   *
   * @param input of the audience whose deck it is
   */
  public static Brief forSponsor(StoryInput input) {
    long minutes = ReadingTime.minutes(slides(Telling.of(input, 1)));
    Telling telling = Telling.of(input, minutes);
    List<Slide> slides = new ArrayList<>(slides(telling));
    slides.addAll(new SponsorPages(telling.ground()).pages(slides.size() + 1));
    Titles.requireUnique(slides);
    return brief(telling, List.copyOf(slides));
  }

  /**
   * The wins since the deciding leader was last met, as a message.
   *
   * @param input of any audience; its language is the message's
   * @return empty where there is nothing to tell
   */
  public static Optional<Message> wins(StoryInput input) {
    return WinsMessage.of(Ground.of(input));
  }

  /** The cover is composed last, since it tells how long the others take to read. */
  private static List<Slide> slides(Telling telling) {
    List<Slide> others = new ArrayList<>();
    Iterator<Pair> pairs = telling.pairs().iterator();
    for (Agenda.Page page : telling.agenda().pages()) {
      if (page != Agenda.Page.COVER) {
        others.add(compose(page, telling, pairs));
      }
    }
    List<Slide> slides = new ArrayList<>();
    if (telling.agenda().has(Agenda.Page.COVER)) {
      slides.add(CoverPage.compose(telling, others));
    }
    slides.addAll(others);
    return List.copyOf(slides);
  }

  private static Slide compose(Agenda.Page page, Telling telling, Iterator<Pair> pairs) {
    return switch (page) {
      case WHY_NOW -> WhyNowPage.compose(telling);
      case SUMMARY -> SummaryPage.compose(telling);
      case EVIDENCE -> EvidencePage.compose(telling, pairs.next());
      case CHAIN -> ChainPage.compose(telling);
      case TIMELINE -> TimelinePage.compose(telling);
      case FORECAST -> ForecastPage.compose(telling);
      case HEARD -> HeardPage.compose(telling);
      case ASK -> AskPage.compose(telling);
      case METHOD -> MethodPage.compose(telling);
      case TEAMS -> TeamsPage.compose(telling);
      case WINS -> WinsPage.compose(telling);
      case READINESS -> ReadinessPage.compose(telling);
      case COVER -> throw new BuyinBug("No page is composed for " + page);
    };
  }

  private static Brief brief(Telling telling, List<Slide> slides) {
    Ground ground = telling.ground();
    Settings settings = ground.settings();
    Phrase footer = footer(ground);
    Mail mail = MailPage.compose(telling);
    Brief.Timeline timeline = new Months(ground).timeline(slides);
    List<Quote> voices = voices(ground, slides);
    Numbers numbers = Sheets.compose(telling);
    return new Brief(
        settings.organisation().name(),
        settings.idea().title(),
        ground.input().audience().id(),
        ground.input().audience().name(),
        ground.words().tongue(),
        ground.today(),
        settings.meeting().date(),
        footer,
        properties(ground),
        slides,
        mail,
        numbers,
        timeline,
        voices,
        new PageChoices(telling).told(),
        ground.words().book().tokens());
  }

  private static Phrase footer(Ground ground) {
    Words words = ground.words();
    Settings.Organisation organisation = ground.settings().organisation();
    return Runs.list(
        List.of(
            words.stated(organisation.name(), "organisation.name"),
            new Asking(ground).idea(),
            words.line("footer").with("day", new Asking(ground).meetingDate()).phrase(),
            words.stated(organisation.confidentiality(), "organisation.confidentiality"),
            words.stated(organisation.note(), "organisation.note")),
        Runs.plain(" · "));
  }

  private static Brief.Properties properties(Ground ground) {
    Asking asking = new Asking(ground);
    Phrase subject = ground.words().line("footer").with("day", asking.meetingDate()).phrase();
    return new Brief.Properties(asking.sentence().text(), author(ground), subject.text());
  }

  /** Who makes the case, else the organisation, else this program: a file names its author. */
  private static String author(Ground ground) {
    return Stream.of(
            new Asking(ground).from().text(), ground.settings().organisation().name(), "Buyin")
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElseThrow();
  }

  /** Those on the slides are among them. */
  private static List<Quote> voices(Ground ground, List<Slide> slides) {
    Quotes quotes = new Quotes(ground);
    String audience = ground.input().audience().id();
    Set<String> quoted =
        Walk.over(slides).quotes().stream().map(Quote::voice).collect(Collectors.toSet());
    List<Voice> shown =
        ground.voices().all().stream().filter(voice -> voice.mayBeShownTo(audience)).toList();
    return Newest.of(shown, quoted, Brief.MOST_VOICES).stream()
        .map(voice -> whole(quotes, voice))
        .toList();
  }

  private static Quote whole(Quotes quotes, Voice voice) {
    return quotes.brief(voice, Quotes.BESIDE_CHART);
  }
}
