package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * For the sender only: whom to talk to next and about what, then where each person stands, named as
 * far as consent allows and by id, never with unreleased words.
 */
final class SponsorPages {

  private static final int ROWS = 11;

  /** Nobody talks to more people one by one; a survey may bring thousands. */
  private static final int MOST_PAGES = 10;

  private static final List<Stance> ORDER =
      List.of(Stance.HESITATE, Stance.MIXED, Stance.UNCLEAR, Stance.SUPPORT);

  private final Ground ground;
  private final Words words;
  private final Speakers speakers;
  private final List<Voice> people;

  SponsorPages(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
    this.speakers = new Speakers(ground);
    this.people = people();
  }

  /**
   * @param first number of the first page
   */
  List<Slide.Sponsor> pages(int first) {
    List<Slide.Sponsor> slides = new ArrayList<>();
    List<List<Phrase>> talks = new SponsorTalks(ground, people).rows();
    if (!talks.isEmpty()) {
      slides.add(talks(talks, first));
    }
    int pages = Math.min(MOST_PAGES, (people.size() + ROWS - 1) / ROWS);
    for (int page = 0; page < pages; page++) {
      slides.add(people(page, pages, first + slides.size()));
    }
    return slides;
  }

  private Slide.Sponsor talks(List<List<Phrase>> talks, int number) {
    Framing framing = new Framing(ground);
    framing.open();
    Phrase title = words.text("sponsor.title-talks");
    Slide.Table next =
        table(List.of(1.8, 3.2, 3.6, 3.5), List.of("theme", "who", "answer", "probe"), talks);
    return page(framing, number, title, noRows(), next);
  }

  private Slide.Sponsor people(int page, int pages, int number) {
    Framing framing = new Framing(ground);
    framing.open();
    Phrase title =
        words
            .line("sponsor.title")
            .with("page", words.count(page + 1L, Behind.reference("sponsor.page")))
            .with("pages", words.count(pages, Behind.reference("sponsor.pages")))
            .phrase();
    List<Voice> shown = people.subList(page * ROWS, Math.min(people.size(), (page + 1) * ROWS));
    Slide.Table people =
        table(
            List.of(1.2, 4.2, 1.2, 2.2, 1.5, 1.8),
            List.of("stance", "person", "said", "theme", "answer-status", "released"),
            shown.stream().map(this::row).toList());
    return page(framing, number, title, people, noRows());
  }

  private Slide.Sponsor page(
      Framing framing, int number, Phrase title, Slide.Table people, Slide.Table next) {
    Slide.Frame frame =
        framing.close(
            "sponsor",
            number,
            new Framing.Heading(words.text("sponsor.kicker"), title),
            method(),
            List.of());
    return new Slide.Sponsor(
        frame,
        words.text("sponsor.warning"),
        words.text("sponsor.people"),
        people,
        words.text("sponsor.next"),
        next);
  }

  private Phrase method() {
    int most = MOST_PAGES * ROWS;
    return people.size() <= most
        ? words.text("sponsor.method")
        : words
            .line("sponsor.method-first")
            .with("shown", words.count(most, Behind.rule("sponsor.most")))
            .with("people", words.count(people.size(), Behind.reference("people")))
            .phrase();
  }

  private static Slide.Table noRows() {
    return new Slide.Table(List.of(), List.of(), List.of(), List.of());
  }

  private Slide.Table table(List<Double> widths, List<String> names, List<List<Phrase>> rows) {
    return new Slide.Table(
        widths,
        names.stream().map(name -> words.text("sponsor.header." + name)).toList(),
        rows,
        List.of());
  }

  /** Each person by the latest clear remark, else by the latest; who asks first. */
  private List<Voice> people() {
    Map<String, Voice> latest = new LinkedHashMap<>();
    Comparator<Voice> order =
        Comparator.comparing((Voice voice) -> voice.stance() != Stance.UNCLEAR)
            .thenComparing(Voice::date)
            .thenComparing(Voice::id);
    for (Voice voice : ground.voices().all()) {
      latest.merge(voice.personKey(), voice, (a, b) -> order.compare(a, b) >= 0 ? a : b);
    }
    return latest.values().stream()
        .sorted(
            Comparator.comparingInt((Voice voice) -> ORDER.indexOf(voice.stance()))
                .thenComparing(Voice::team)
                .thenComparing(Voice::id))
        .toList();
  }

  private List<Phrase> row(Voice voice) {
    String key = "tag." + voice.stance().name().toLowerCase(Locale.ROOT);
    return List.of(
        Runs.toned(Runs.bold(words.text(key)), Quotes.tone(voice.stance())),
        speakers.person(voice),
        words.dayAndMonth(voice.date()),
        speakers.theme(voice).map(speakers::name).orElse(words.text("sponsor.none")),
        answer(voice),
        released(voice));
  }

  /** Where our answer to a question stands; a dash for who does not ask. */
  private Phrase answer(Voice voice) {
    if (voice.stance() != Stance.HESITATE) {
      return words.text("sponsor.none");
    }
    String status =
        speakers
            .theme(voice)
            .flatMap(theme -> new Answers(ground).to(theme.id()))
            .map(Settings.Answer::status)
            .orElse("open");
    return words.text("status." + status);
  }

  /** To whom the words may be shown. */
  private Phrase released(Voice voice) {
    if (voice.quotes().isEmpty() || voice.releasedTo().isEmpty()) {
      return words.text("sponsor.no");
    }
    if (voice.releasedTo().contains("all")) {
      return words.text("sponsor.all");
    }
    Stream<Phrase> readers =
        ground.settings().audiences().stream()
            .filter(audience -> voice.releasedTo().contains(audience.id()))
            .map(who -> words.stated(who.name(), "audiences." + who.id() + ".name"));
    Phrase known = Runs.list(readers.toList(), Runs.plain(", "));
    return known.isEmpty() ? words.text("sponsor.no") : known;
  }
}
