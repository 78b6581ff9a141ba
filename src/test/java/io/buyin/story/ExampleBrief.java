package io.buyin.story;

import io.buyin.quantity.Tongue;
import io.buyin.story.Brief.Pin;
import io.buyin.story.Brief.Properties;
import io.buyin.story.Brief.Timeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole Brief written by hand: the invented Halden Instruments, for the tests of every renderer
 * and of proof. All slide types, three evidence pairs, the draft, the workbook's numbers and the
 * timeline; every number of our own words has its token.
 */
public final class ExampleBrief {

  private static final Map<String, String> WORDS = words();

  private ExampleBrief() {}

  /** The Brief of a deck that may be sent. */
  public static Brief brief() {
    return brief(false);
  }

  private static Brief brief(boolean inHouse) {
    Pen pen = ExampleFigures.pen();
    ExampleOpening opening = new ExampleOpening(pen);
    ExampleEvidence evidence = new ExampleEvidence(pen);
    ExampleReplies replies = new ExampleReplies(pen);
    ExampleForecast forecast = new ExampleForecast(pen);
    ExampleOptions options = new ExampleOptions(pen);
    ExampleMeeting meeting = new ExampleMeeting(pen);
    ExamplePeople people = new ExamplePeople(pen);
    Phrase footer =
        pen.write(
            "Halden Instruments · Respond & Refer · Leadership pre-read for"
                + " {day.meeting|16 July 2026} · Confidential · Sample: invented figures");
    List<Slide> slides =
        new ArrayList<>(
            List.of(
                opening.cover(),
                opening.whyNow(),
                opening.summary(),
                evidence.byMonth(),
                evidence.byDealSize(),
                replies.byMonth(),
                evidence.chain(),
                forecast.slide(8),
                meeting.teams(),
                people.heard(),
                meeting.wins(evidence.months()),
                meeting.readiness(),
                options.ask(),
                people.method()));
    if (inHouse) {
      slides.add(meeting.sponsor());
    }
    ChartPlan months = evidence.months();
    Mail mail = new ExampleMail(pen).mail();
    Numbers numbers = new ExampleNumbers(pen).numbers(months);
    return new Brief(
        "Halden Instruments",
        "Respond & Refer",
        "ceo",
        "CEO",
        Tongue.EN_GB,
        LocalDate.of(2026, 7, 13),
        LocalDate.of(2026, 7, 16),
        footer,
        new Properties(
            "Approve customer replies in all five regions",
            "Respond & Refer task force",
            "Leadership pre-read, invented sample"),
        List.copyOf(slides),
        mail,
        numbers,
        new Timeline(YearMonth.of(2026, 1), months, pins()),
        quotes(slides),
        List.of(),
        pen.tokens());
  }

  /** The ask of another night: cost and effect per fiscal year, without options. */
  public static Slide.Ask askByYear() {
    return new ExamplePeople(ExampleFigures.pen()).ask();
  }

  /** The Brief of the file that stays in the house: the page for the sender comes last. */
  public static Brief sponsor() {
    return brief(true);
  }

  /** The same Brief with other slides. */
  public static Brief with(Brief brief, List<Slide> slides) {
    return new Brief(
        brief.organisation(),
        brief.programme(),
        brief.audience(),
        brief.audienceName(),
        brief.tongue(),
        brief.businessDate(),
        brief.meetingDate(),
        brief.footer(),
        brief.properties(),
        slides,
        brief.mail(),
        brief.numbers(),
        brief.timeline(),
        brief.voices(),
        brief.choices(),
        brief.tokens());
  }

  /** The whole remark of a voice that may be read. */
  static String words(String voice) {
    return WORDS.get(voice);
  }

  static Quote quote(
      Pen pen,
      String voice,
      String tag,
      Tone tone,
      String words,
      String attribution,
      String answer) {
    return new Quote(
        voice,
        tag,
        tone,
        "en-GB",
        words,
        "“" + words + "”",
        pen.write(attribution),
        pen.write(answer));
  }

  private static List<Pin> pins() {
    return List.of(
        new Pin("Q11", LocalDate.of(2026, 5, 28), Tone.UNFAVOURABLE),
        new Pin("Q09", LocalDate.of(2026, 6, 11), Tone.FAVOURABLE),
        new Pin("Q10", LocalDate.of(2026, 6, 15), Tone.FAVOURABLE),
        new Pin("Q14", LocalDate.of(2026, 6, 18), Tone.UNFAVOURABLE),
        new Pin("Q19", LocalDate.of(2026, 6, 24), Tone.UNFAVOURABLE));
  }

  private static List<Quote> quotes(List<Slide> slides) {
    List<Quote> all = new ArrayList<>();
    for (Slide slide : slides) {
      if (slide instanceof Slide.Summary summary) {
        summary.columns().forEach(column -> all.add(column.voice()));
      } else if (slide instanceof Slide.Evidence pair) {
        all.addAll(pair.voices());
      } else if (slide instanceof Slide.Heard heard) {
        heard.hesitations().forEach(hesitation -> all.add(hesitation.quote()));
      }
    }
    return List.copyOf(all);
  }

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(
        "Q07",
        "My team opens one inbox in the morning instead of four. Customers notice that we answer"
            + " the same day.");
    words.put(
        "Q09",
        "When a buyer has already asked us something in public, the first call starts in the"
            + " middle, not at the beginning.");
    words.put(
        "Q10",
        "Five of my eleven wins this spring began with someone answering a question under a post.");
    words.put("Q11", "Please no second ticket tool. My team cannot run two.");
    words.put(
        "Q12", "I would like to see it in November, with twice the volume and the same people.");
    words.put(
        "Q14",
        "These could simply be our easier deals. Show me the same size of deal, then I will believe"
            + " the difference.");
    words.put("Q19", "I see the effort. I still need to see it in the forecast, not in likes.");
    return words;
  }
}
