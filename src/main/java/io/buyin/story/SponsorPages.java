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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For the sender only: where each person stands by id and team, never by name or unreleased words,
 * and whom to talk to next.
 */
final class SponsorPages {

  private static final int ROWS = 9;

  /** Nobody talks to more people one by one; a survey may bring thousands. */
  private static final int MOST_PAGES = 12;

  private static final int NEXT = 5;
  private static final List<Stance> ORDER =
      List.of(Stance.HESITATE, Stance.MIXED, Stance.UNCLEAR, Stance.SUPPORT);

  private final Ground ground;
  private final Words words;
  private final Quotes quotes;
  private final List<Voice> people;

  SponsorPages(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
    this.quotes = new Quotes(ground);
    this.people = people();
  }

  /**
   * @param first number of the first page
   */
  List<Slide.Sponsor> pages(int first) {
    int pages = Math.min(MOST_PAGES, (people.size() + ROWS - 1) / ROWS);
    List<Slide.Sponsor> slides = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      slides.add(page(page, pages, first + page));
    }
    return slides;
  }

  private Slide.Sponsor page(int page, int pages, int number) {
    Framing framing = new Framing(ground);
    framing.open();
    Phrase title =
        words
            .line("sponsor.title")
            .with("page", words.count(page + 1L, Behind.reference("sponsor.page")))
            .with("pages", words.count(pages, Behind.reference("sponsor.pages")))
            .phrase();
    List<Voice> shown = people.subList(page * ROWS, Math.min(people.size(), (page + 1) * ROWS));
    Slide.Table next =
        table(List.of(1.7, 4.2), List.of("who", "probe"), page == 0 ? next() : List.of());
    Slide.Table table =
        table(
            List.of(0.9, 1.6, 1.2, 1.5, 0.8),
            List.of("stance", "person", "said", "question", "released"),
            shown.stream().map(this::row).toList());
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
        table,
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
    boolean asks = voice.stance() == Stance.HESITATE;
    String key = "tag." + voice.stance().name().toLowerCase(Locale.ROOT);
    return List.of(
        Runs.toned(Runs.bold(words.text(key)), Quotes.tone(voice.stance())),
        person(voice),
        words.dayAndMonth(voice.date()),
        asks
            ? theme(voice).map(this::name).orElse(words.text("sponsor.none"))
            : words.text("sponsor.none"),
        words.text(voice.releasedTo().isEmpty() ? "sponsor.no" : "sponsor.yes"));
  }

  private Phrase person(Voice voice) {
    Phrase team =
        voice.team().isBlank()
            ? words.text("sponsor.no-team")
            : words.written(voice.team(), Behind.reference(voice.id() + ".team"));
    return Runs.list(List.of(team, quotes.id(voice)), Runs.plain(" · "));
  }

  private Optional<Settings.Theme> theme(Voice voice) {
    return ground.settings().themes().stream()
        .filter(theme -> !voice.themes().isEmpty() && theme.id().equals(voice.themes().get(0)))
        .findFirst();
  }

  private Phrase name(Settings.Theme theme) {
    return words.stated(theme.name(), "themes." + theme.id() + ".name");
  }

  /** Who asks on a theme that nobody has accepted an answer to, then who sees both sides. */
  private List<List<Phrase>> next() {
    Stream<Voice> asking = people.stream().filter(this::isOpen);
    Stream<Voice> mixed = people.stream().filter(voice -> voice.stance() == Stance.MIXED);
    return Stream.concat(asking, mixed).limit(NEXT).map(this::talk).toList();
  }

  private boolean isOpen(Voice voice) {
    Answers answers = new Answers(ground);
    return voice.stance() == Stance.HESITATE
        && theme(voice)
            .flatMap(theme -> answers.to(theme.id()))
            .filter(answer -> "accepted".equals(answer.status()))
            .isEmpty();
  }

  private List<Phrase> talk(Voice voice) {
    Phrase probe =
        theme(voice)
            .map(
                theme ->
                    words
                        .line(
                            "sponsor.probe." + (voice.stance() == Stance.MIXED ? "mixed" : "asks"))
                        .with("theme", name(theme))
                        .phrase())
            .orElseGet(() -> words.text("sponsor.probe.open"));
    return List.of(person(voice), probe);
  }
}
