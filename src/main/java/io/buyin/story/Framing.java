package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a page, made last: its source line and notes name the figures that the page used.
 */
final class Framing {

  private static final int IDS_IN_SOURCE = 3;

  private final Ground ground;
  private final Words words;
  private final Evidence evidence;
  private boolean quoting;

  Framing(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
    this.evidence = new Evidence(ground);
  }

  /** A page that begins now: figures used from here on are its own. */
  void open() {
    words.book().turnPage();
  }

  /** The page quotes somebody, whether or not it counts people: the source line says so. */
  void quoting() {
    quoting = true;
  }

  /**
   * @param name of the page in the wording file: {@code cover}, {@code evidence}
   * @param method of the figures, for the source line; may be empty
   */
  Slide.Frame close(String name, int number, Heading heading, Phrase method, List<Phrase> why) {
    List<String> used = words.book().figuresOnPage();
    List<Phrase> notes = new ArrayList<>();
    used.stream().filter(ground.ids()::has).map(this::note).forEach(notes::add);
    notes.addAll(why);
    notes.removeIf(Phrase::isEmpty);
    notes.add(words.line("notes.ask").with("question", words.text("question." + name)).phrase());
    String section = words.text("section." + name).text();
    return new Slide.Frame(
        number, section, heading.kicker(), heading.title(), source(used, method), notes);
  }

  /** Kicker and title of a page. */
  record Heading(Phrase kicker, Phrase title) {}

  /** {@code CRM export to 12 July 2026}, per kind of export. */
  Phrase systems(Set<String> kinds) {
    List<Phrase> systems = new ArrayList<>();
    for (String kind : kinds) {
      if (words.has("system." + kind)) {
        systems.add(system(kind));
      }
    }
    return words.clauses(systems);
  }

  /** Why this voice stands here. */
  Phrase why(Voice voice, String key, String theme) {
    return words
        .line(key)
        .with("id", words.named(voice.id(), Behind.reference(voice.id())))
        .with("theme", words.stated(theme, "themes.name"))
        .phrase();
  }

  private Phrase source(List<String> used, Phrase method) {
    Phrase systems = systems(kinds(used));
    boolean numbered = used.stream().anyMatch(ground.ids()::has);
    if (systems.isEmpty() && method.isEmpty()) {
      return words
          .line("source.plain")
          .with("systems", systems(new LinkedHashSet<>(ground.measured().dataThrough().keySet())))
          .phrase();
    }
    if (systems.isEmpty() && !numbered) {
      return words.line("source.method").with("method", method).phrase();
    }
    return words
        .line(systems.isEmpty() ? "source.stated" : "source.line")
        .with("systems", systems)
        .with("method", method)
        .with("figures", shortIds(used))
        .phrase();
  }

  private Phrase shortIds(List<String> used) {
    List<String> known =
        used.stream()
            .filter(ground.ids()::has)
            .sorted(Comparator.comparing(slug -> isMonth(slug) ? 1 : 0))
            .toList();
    List<Phrase> ids = new ArrayList<>();
    known.stream().limit(IDS_IN_SOURCE).map(this::shortId).forEach(ids::add);
    if (known.size() > IDS_IN_SOURCE) {
      int more = known.size() - IDS_IN_SOURCE;
      ids.add(words.counted("source.more", more, Behind.reference("figures")).phrase());
    }
    return words.list(ids);
  }

  /** One of the many small values of a chart by month. */
  private boolean isMonth(String slug) {
    Figure figure = ground.measured().figures().get(slug);
    return figure != null && figure.period().months().size() == 1;
  }

  private Phrase shortId(String slug) {
    return words.named(ground.ids().shortOf(slug), Behind.reference(slug));
  }

  private Set<String> kinds(List<String> used) {
    Set<String> kinds = new LinkedHashSet<>();
    for (String slug : used) {
      Figure figure = figure(slug);
      if (figure != null && ground.knows(figure.measure())) {
        kinds.add(ground.definition(figure.measure()).kind());
      } else if (slug.startsWith("people.")) {
        kinds.add("feedback");
      }
    }
    if (quoting) {
      kinds.add("feedback");
    }
    return kinds;
  }

  private @Nullable Figure figure(String slug) {
    Figure figure = ground.measured().figures().get(slug);
    return figure != null
        ? figure
        : ground.measured().comparisons().stream()
            .filter(contrast -> contrast.id().equals(slug))
            .map(Comparison::focus)
            .findFirst()
            .orElse(null);
  }

  private Phrase system(String kind) {
    LocalDate day = ground.measured().dataThrough().get(kind);
    if (day == null) {
      return Phrase.EMPTY;
    }
    Phrase stale =
        ground.stale(kind)
            ? words
                .line("source.stale")
                .with(
                    "days",
                    words.count(ground.age(kind).orElse(0L), Behind.reference("age:" + kind)))
                .phrase()
            : Phrase.EMPTY;
    boolean counted = kind.equals("feedback") && !ground.mayQuote();
    return words
        .line("system." + kind + (counted ? "-unquoted" : ""))
        .with("day", words.date(day))
        .with("stale", stale)
        .phrase();
  }

  private Phrase note(String slug) {
    Figure figure = ground.measured().figures().get(slug);
    if (figure != null) {
      Optional<String> filter =
          Filters.said(words, figure.filter()).filter(said -> !said.isEmpty());
      Behind taken = Behind.reference(slug + ".filter");
      return words
          .line(filter.isPresent() ? "notes.figure" : "notes.figure-alone")
          .with("short", shortId(slug))
          .with("slug", words.named(slug, Behind.reference(slug)))
          .with("value", words.value(figure))
          .with("filter", filter.map(said -> words.named(said, taken)).orElse(Phrase.EMPTY))
          .with("n", words.count(figure.n(), Behind.figure(figure)))
          .with("grade", evidence.word(figure.grade()))
          .with("reasons", evidence.reasons(figure.verdict()))
          .phrase();
    }
    return ground.measured().comparisons().stream()
        .filter(contrast -> contrast.id().equals(slug))
        .findFirst()
        .map(this::note)
        .orElseGet(() -> counted(slug));
  }

  private Phrase note(Comparison contrast) {
    Behind behind = Behind.comparison(contrast);
    return words
        .line("notes.contrast")
        .with("short", shortId(contrast.id()))
        .with("slug", words.named(contrast.id(), Behind.reference(contrast.id())))
        .with("value", words.signed(contrast.difference(), behind))
        .with("interval", evidence.interval(contrast.difference(), contrast.interval(), behind))
        .with("grade", evidence.word(contrast.verdict().grade()))
        .with("reasons", evidence.reasons(contrast.verdict()))
        .phrase();
  }

  private Phrase counted(String slug) {
    return words
        .line("notes.counted")
        .with("short", shortId(slug))
        .with("slug", words.named(slug, Behind.reference(slug)))
        .phrase();
  }
}
