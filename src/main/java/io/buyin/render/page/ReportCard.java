package io.buyin.render.page;

import io.buyin.quantity.Spoken;
import io.buyin.render.Artifact;
import io.buyin.render.chart.Drawing;
import io.buyin.render.chart.Inks;
import io.buyin.render.chart.TimelinePicture;
import io.buyin.render.preview.Preview;
import io.buyin.story.Brief;
import io.buyin.story.Numbers;
import io.buyin.trouble.Trouble;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.LongStream;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The night at a glance, for the house itself: what was made for whom, what was held back and why,
 * which sources it rests on, every figure, and closed-won over time with the voices pinned to it.
 * One HTML file that needs nothing else.
 */
public final class ReportCard {

  private static final TemplateEngine ENGINE = engine();

  private ReportCard() {}

  /**
   * What only the house is told.
   *
   * @param held audiences held back, each with its reason
   * @param troubles what a user should mend
   * @param waiting voices that can be quoted once a person approves them
   * @param unchangedSince audiences whose mail has said the same since that business date
   * @param freshness of each kind of export, by kind
   * @param previews pictures of the slides, by audience
   * @param emerging words that people use and no theme has
   * @param ignored files of the inbox that the operator wants ignored
   * @param silences why remarks are counted and not shown, by cause
   */
  public record HouseNotes(
      SortedMap<String, String> held,
      List<Trouble> troubles,
      List<Waiting> waiting,
      SortedMap<String, LocalDate> unchangedSince,
      List<Freshness> freshness,
      Map<String, List<Preview>> previews,
      List<Emerging> emerging,
      List<String> ignored,
      List<Silence> silences) {

    /** Where no word stands out, no file is ignored and every remark may be shown. */
    public HouseNotes(
        SortedMap<String, String> held,
        List<Trouble> troubles,
        List<Waiting> waiting,
        SortedMap<String, LocalDate> unchangedSince,
        List<Freshness> freshness,
        Map<String, List<Preview>> previews) {
      this(
          held,
          troubles,
          waiting,
          unchangedSince,
          freshness,
          previews,
          List.of(),
          List.of(),
          List.of());
    }
  }

  /**
   * A word that stands out in remarks without a theme: perhaps one is missing.
   *
   * @param language en, fr or es
   * @param people who used it
   */
  public record Emerging(String word, String language, int people) {}

  /**
   * Remarks that are counted and that no audience may read.
   *
   * @param remarks how many, for this cause before any other
   * @param why behind "remarks": "without consent to be quoted"
   * @param remedy what to do
   */
  public record Silence(long remarks, String why, String remedy) {}

  /**
   * How fresh the exports of one kind are.
   *
   * @param through last day covered
   * @param days between that day and the business date
   * @param stale whether that is more than the settings allow
   */
  public record Freshness(String kind, LocalDate through, long days, boolean stale) {}

  /**
   * A voice that waits for review.
   *
   * @param remark the id that {@code review.csv} names
   * @param place file and line of the remark; its words stay there until they are approved
   */
  public record Waiting(String remark, String place) {}

  /** Loads now what a process that was asked to end could not load any more. */
  public static void ready() {
    Drawing.ready();
  }

  /** The page. */
  public static Artifact render(List<Brief> briefs, HouseNotes notes) {
    Brief first = briefs.get(0);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("brief", first);
    model.put("tiles", new Glance(briefs, notes).tiles());
    model.put("audiences", audiences(briefs, notes));
    model.put("freshness", notes.freshness());
    model.put(
        "lineage", first.numbers().lineage().stream().map(line -> source(line, first)).toList());
    model.put("checks", first.numbers().checks());
    model.put("figures", figures(briefs));
    model.put("quotes", first.voices());
    model.put("choices", first.choices());
    model.put("timeline", picture(first));
    model.put("waiting", notes.waiting());
    model.put("emerging", notes.emerging());
    model.put("ignored", notes.ignored());
    model.put("silences", notes.silences());
    model.put("troubles", notes.troubles().stream().map(Trouble::toString).toList());
    String html = ENGINE.process("page", new Context(first.tongue().locale(), model));
    return new Artifact("internal/index.html", html.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * One leader's files and slides, or why there are none.
   *
   * @param unchanged the day since which the mail says the same; empty where it changed
   * @param tables what changed since the last edition sent, and levels that changed
   */
  public record Audience(
      String id,
      String name,
      String language,
      String held,
      String unchanged,
      List<BoardTable> tables,
      List<Slides.Pictured> slides) {}

  private static List<Audience> audiences(List<Brief> briefs, HouseNotes notes) {
    Slides slides = new Slides(notes.previews());
    return briefs.stream()
        .map(
            brief ->
                new Audience(
                    brief.audience(),
                    brief.audienceName(),
                    brief.tongue().tag(),
                    notes.held().getOrDefault(brief.audience(), ""),
                    Objects.toString(notes.unchangedSince().get(brief.audience()), ""),
                    BoardTable.of(brief),
                    slides.of(brief.audience())))
        .toList();
  }

  /**
   * A figure as the deck prints it.
   *
   * @param exact the value in its base unit, for those who point at it
   */
  public record Figure(Numbers.FigureRow row, String shown, String exact, String cases) {}

  /** Every figure once, whichever audience it was printed for. */
  static List<Figure> figures(List<Brief> briefs) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Brief brief : briefs) {
      Map<String, String> shown = new HashMap<>();
      brief.tokens().forEach(token -> shown.put(token.id(), token.rendering()));
      for (Numbers.FigureRow row : brief.numbers().figures()) {
        String exact = row.value().value().toPlainString();
        String value = shown.getOrDefault(row.value().token(), exact);
        figures.putIfAbsent(row.id(), new Figure(row, value, exact, count(brief, row.n())));
      }
    }
    return new ArrayList<>(figures.values());
  }

  /** A file and what became of its rows, in the order of the page's columns. */
  public record Source(Numbers.LineageRow line, List<String> counts) {}

  private static Source source(Numbers.LineageRow line, Brief brief) {
    LongStream counts =
        LongStream.of(
            line.rows(),
            line.used(),
            line.superseded(),
            line.duplicate(),
            line.excluded(),
            line.rejected());
    return new Source(line, counts.mapToObj(count -> count(brief, count)).toList());
  }

  private static String count(Brief brief, long count) {
    return Spoken.in(brief.tongue()).number(BigDecimal.valueOf(count), 0);
  }

  /** Empty where no month has a value. */
  private static String picture(Brief brief) {
    if (brief.timeline().months().series().isEmpty()) {
      return "";
    }
    return Slides.address(new TimelinePicture(brief.timeline(), Inks.OWN).png());
  }

  private static TemplateEngine engine() {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(ReportCard.class.getClassLoader());
    resolver.setPrefix("io/buyin/render/page/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    TemplateEngine engine = new TemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }
}
