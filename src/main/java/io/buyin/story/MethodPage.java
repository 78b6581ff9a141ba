package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.MeasureDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the figures were made: definitions, grades, lineage, limits. */
final class MethodPage {

  private static final int DEFINITIONS = 8;
  private static final int WARNINGS = 2;
  private static final int TWO_LINES = 95;

  /** Cases per group from which a gap is no longer just indicative. */
  private static final long FIRM_FROM = 50;

  private final Telling telling;
  private final Ground ground;
  private final Words words;

  private MethodPage(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
  }

  static Slide.Method compose(Telling telling) {
    return new MethodPage(telling).page();
  }

  private Slide.Method page() {
    Slide.Table definitions = definitions();
    Framing framing = new Framing(ground);
    framing.open();
    Slide.Frame frame =
        framing.close(
            "method",
            telling.agenda().numberOf(Agenda.Page.METHOD),
            new Framing.Heading(words.text("method.kicker"), title()),
            Phrase.EMPTY,
            Stream.concat(
                    new LedgerLine(ground).told().stream(),
                    new PageChoices(telling).told().stream())
                .toList());
    return new Slide.Method(
        withSource(frame),
        words.text("method.definitions"),
        definitions,
        words.text("method.grades"),
        Stream.of("a", "b", "c").map(this::grade).toList(),
        words.text("method.lineage"),
        lineage(),
        words.text("method.limits"),
        limits());
  }

  private Slide.Frame withSource(Slide.Frame frame) {
    Phrase source =
        words
            .line("method.source")
            .with("day", words.date(ground.today()))
            .with("version", words.named(version(), Behind.reference("version")))
            .phrase();
    return new Slide.Frame(
        frame.number(), frame.section(), frame.kicker(), frame.title(), source, frame.notes());
  }

  /** Which build it was stands in the manifest. */
  private String version() {
    return ground.input().version().replace("-SNAPSHOT", "");
  }

  private Phrase title() {
    List<NightCheck> checks = ground.input().checks();
    if (checks.isEmpty()) {
      return words.text("method.title.plain");
    }
    long passed =
        checks.stream().filter(check -> check.result() == NightCheck.Result.PASSED).count();
    if (passed == checks.size()) {
      return checks("method.title.passed", checks, passed).phrase();
    }
    CheckTexts texts = new CheckTexts(ground);
    List<Phrase> open = notPassed().map(texts::name).map(words::lowered).toList();
    return Titles.fitting(
        checks("method.title.checks", checks, passed).with("open", words.list(open)).phrase(),
        () -> checks("method.title.checks-short", checks, passed).phrase());
  }

  private Sentence checks(String key, List<NightCheck> checks, long passed) {
    return words
        .counted(key, checks.size(), Behind.reference("checks"))
        .with("passed", () -> words.count(passed, Behind.reference("checks.passed")));
  }

  private Stream<NightCheck> notPassed() {
    return ground.input().checks().stream()
        .filter(check -> check.result() != NightCheck.Result.PASSED);
  }

  private Slide.Table definitions() {
    List<List<Phrase>> rows = new ArrayList<>();
    rows.add(socialStarted());
    measuresInUse(ground).stream()
        .sorted(Comparator.comparingInt(this::rank))
        .limit(DEFINITIONS - 1L)
        .map(this::definition)
        .forEach(rows::add);
    return new Slide.Table(
        List.of(1.7, 3.3, 0.85),
        List.of(
            words.text("method.header.measure"),
            words.text("method.header.definition"),
            words.text("method.header.system")),
        rows,
        List.of());
  }

  /** What stands as evidence first, then the chain. */
  private int rank(MeasureDefinition measure) {
    return isEvidence(measure) ? 0 : ChainStages.isStage(measure.id()) ? 1 : 2;
  }

  private boolean isEvidence(MeasureDefinition measure) {
    return telling.pairs().stream().anyMatch(pair -> pair.exhibit().measure().equals(measure.id()));
  }

  /** Measures of every figure printed so far, in the catalogue's order; those of settings last. */
  static List<MeasureDefinition> measuresInUse(Ground ground) {
    Set<String> used = new LinkedHashSet<>();
    for (Token token : ground.words().book().tokens()) {
      Figure figure = ground.measured().figures().get(token.source());
      if (figure != null) {
        used.add(figure.measure());
      }
    }
    return ground.measured().catalogue().values().stream()
        .filter(measure -> used.contains(measure.id()))
        .toList();
  }

  private List<Phrase> socialStarted() {
    List<Phrase> sources =
        ground.settings().sales().socialSources().stream()
            .map(source -> words.stated(source, "sales.social-sources"))
            .toList();
    if (sources.isEmpty()) {
      return socialStarted(words.text("method.social-started-none"));
    }
    Phrase listed =
        words.line("method.social-started-text").with("sources", words.list(sources)).phrase();
    return socialStarted(listed.text().length() <= TWO_LINES ? listed : counted(sources.size()));
  }

  private List<Phrase> socialStarted(Phrase text) {
    return List.of(words.text("method.social-started"), text, words.text("method.system.sales"));
  }

  private Phrase counted(int sources) {
    return words
        .line("method.social-started-many")
        .with("n", words.count(sources, Behind.stated("sales.social-sources")))
        .phrase();
  }

  private List<Phrase> definition(MeasureDefinition measure) {
    String formula = words.inLanguage(measure.formula(), "");
    return List.of(
        Runs.bold(words.capitalised(words.measure(measure))),
        words.capitalised(
            words.named(
                formula.split("[;,]", 2)[0].strip(), Behind.reference(measure.id() + ".formula"))),
        words.text("method.system." + measure.kind()));
  }

  private Phrase grade(String grade) {
    return words
        .line("method.grade." + grade)
        .with("dots", Runs.plain(Grade.valueOf(grade.toUpperCase(java.util.Locale.ROOT)).dots()))
        .with("minimum", words.count(Comparison.Arm.RATE_FROM, Behind.rule("rate-from")))
        .with("most", () -> words.count(FIRM_FROM - 1, Behind.rule("under-50-per-arm")))
        .phrase();
  }

  private Slide.Table lineage() {
    List<List<Phrase>> rows = new ArrayList<>();
    Lineages.of(ground.input().lineage()).forEach((kind, files) -> rows.add(lineage(kind, files)));
    return new Slide.Table(
        List.of(1.75, 0.85, 0.95, 0.85, 1.25),
        Stream.of("source", "rows", "left-out", "used", "through")
            .map(name -> words.text("method.header." + name))
            .toList(),
        rows,
        List.of(1, 2, 3));
  }

  private List<Phrase> lineage(String kind, List<Numbers.LineageRow> files) {
    long rows = files.stream().mapToLong(Numbers.LineageRow::rows).sum();
    long used = new LeftOut(ground).used(kind, files);
    String source = "lineage." + kind;
    LocalDate through = through(files);
    return List.of(
        words
            .line("method.kind." + kind)
            .with("files", words.count(files.size(), Behind.reference(source + ".files")))
            .phrase(),
        words.count(rows, Behind.reference(source + ".rows")),
        words.count(rows - used, Behind.reference(source + ".left-out")),
        words.count(used, Behind.reference(source + ".used")),
        through == null ? words.text("fact.unknown") : words.date(through));
  }

  /** The day that all kinds of a line reach; null where none says. */
  private @Nullable LocalDate through(List<Numbers.LineageRow> files) {
    return files.stream()
        .map(file -> ground.measured().dataThrough().get(file.kind()))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private List<Phrase> limits() {
    List<Phrase> limits = new ArrayList<>();
    notPassed().limit(WARNINGS).map(this::warning).forEach(limits::add);
    new LeftOut(ground).phrase().ifPresent(limits::add);
    limits.add(observed());
    limits.add(words.text("method.limit." + (ground.mayQuote() ? "quotes" : "quotes-none")));
    return limits;
  }

  private Phrase observed() {
    long tests = ground.measured().family();
    return tests == 0
        ? words.text("method.limit.observed-none")
        : words
            .line("method.limit.observed")
            .with("tests", words.count(tests, Behind.reference("tests")))
            .with("confidence", new Evidence(ground).confidence())
            .phrase();
  }

  private Phrase warning(NightCheck check) {
    CheckTexts texts = new CheckTexts(ground);
    return words
        .line("method.limit.warning")
        .with("check", texts.name(check))
        .with("detail", texts.detail(check))
        .phrase();
  }
}
