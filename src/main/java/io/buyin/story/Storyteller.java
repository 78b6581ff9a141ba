package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.List;

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
    long minutes = ReadingTime.minutes(slides(Telling.of(input, 1)));
    Telling telling = Telling.of(input, minutes);
    List<Slide> slides = slides(telling);
    Titles.requireUnique(slides);
    return brief(telling, slides);
  }

  private static List<Slide> slides(Telling telling) {
    List<Slide> others = new ArrayList<>();
    Agenda agenda = telling.agenda();
    if (agenda.whyNow()) {
      others.add(WhyNowPage.compose(telling));
    }
    if (agenda.summary()) {
      others.add(SummaryPage.compose(telling));
    }
    telling.pairs().forEach(pair -> others.add(EvidencePage.compose(telling, pair)));
    if (agenda.chain()) {
      others.add(ChainPage.compose(telling));
    }
    if (agenda.heard()) {
      others.add(HeardPage.compose(telling));
    }
    others.add(AskPage.compose(telling));
    others.add(MethodPage.compose(telling));
    List<Slide> slides = new ArrayList<>();
    slides.add(CoverPage.compose(telling, others));
    slides.addAll(others);
    return List.copyOf(slides);
  }

  private static Brief brief(Telling telling, List<Slide> slides) {
    Ground ground = telling.ground();
    Settings settings = ground.settings();
    Phrase footer = footer(ground);
    Mail mail = MailPage.compose(telling);
    Brief.Timeline timeline = new Months(ground).timeline(slides);
    List<Quote> voices = voices(ground);
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
    return new Brief.Properties(asking.sentence().text(), asking.from().text(), subject.text());
  }

  private static List<Quote> voices(Ground ground) {
    Quotes quotes = new Quotes(ground);
    String audience = ground.input().audience().id();
    return ground.voices().all().stream()
        .filter(voice -> voice.mayBeShownTo(audience))
        .map(voice -> whole(quotes, voice))
        .toList();
  }

  private static Quote whole(Quotes quotes, Voice voice) {
    return quotes.brief(voice, Quotes.BESIDE_CHART);
  }
}
