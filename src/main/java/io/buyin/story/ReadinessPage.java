package io.buyin.story;

import io.buyin.fact.Responsibility;
import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nine steps to settle, who answers for each, and where it stands. */
final class ReadinessPage {

  private static final int TEAMS = 3;

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final List<ReadinessStep> steps;
  private final List<String> teams;

  private ReadinessPage(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.steps = ReadinessStep.all(ground.input().background().responsibilities());
    this.teams = teams();
  }

  static boolean isPossible(Ground ground) {
    return !ground.input().background().responsibilities().isEmpty();
  }

  static Slide.Readiness compose(Telling telling) {
    return new ReadinessPage(telling).page();
  }

  private Slide.Readiness page() {
    Framing framing = new Framing(ground);
    framing.open();
    Phrase title = title();
    List<Slide.Step> rows = steps.stream().map(this::row).toList();
    Optional<Voice> voice = telling.stage().readiness().to(ground.input().audience().id());
    voice.ifPresent(found -> framing.quoting());
    Quote quote =
        voice
            .map(found -> new Quotes(ground).full(found, theme(found), Quotes.IN_TABLE))
            .orElse(null);
    Slide.Frame frame =
        framing.close(
            "readiness",
            telling.agenda().numberOf(Agenda.Page.READINESS),
            new Framing.Heading(words.text("readiness.kicker"), title),
            words.text("readiness.method"),
            List.of());
    return new Slide.Readiness(frame, header(), rows, quote);
  }

  /** Teams that most rows name, then by name. */
  private List<String> teams() {
    Map<String, Long> rows = new HashMap<>();
    for (Responsibility row : ground.input().background().responsibilities()) {
      if (!row.team().isBlank()) {
        rows.merge(row.team().strip(), 1L, Long::sum);
      }
    }
    return rows.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(TEAMS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Phrase title() {
    List<ReadinessStep> open = steps.stream().filter(step -> !step.isReady()).toList();
    List<ReadinessStep> gaps = open.stream().filter(ReadinessStep::isNobodys).toList();
    List<ReadinessStep> dated = open.stream().filter(ReadinessStep::isUnderWay).toList();
    String key =
        open.isEmpty()
            ? "all"
            : !gaps.isEmpty() ? "gaps" : dated.size() == open.size() ? "dated" : "open";
    Phrase long1 = title(key, open, dated, gaps);
    return Titles.fitting(long1, () -> title(gaps.isEmpty() ? "short" : "gaps", open, dated, gaps));
  }

  private Phrase title(
      String key, List<ReadinessStep> open, List<ReadinessStep> dated, List<ReadinessStep> gaps) {
    long ready = steps.stream().filter(ReadinessStep::isReady).count();
    return words
        .line("readiness.title." + key)
        .with("ready", words.count(ready, Behind.reference("readiness.ready")))
        .with("steps", words.count(steps.size(), Behind.rule("readiness-steps")))
        .with("open", () -> words.count(open.size(), Behind.reference("readiness.open")))
        .with("dated", () -> names(dated))
        .with("gaps", () -> names(gaps))
        .phrase();
  }

  private Phrase names(List<ReadinessStep> open) {
    return words.list(open.stream().map(step -> words.lowered(name(step))).toList());
  }

  private Phrase name(ReadinessStep step) {
    return words.text("readiness.step." + step.key());
  }

  private List<Phrase> header() {
    List<Phrase> header =
        new ArrayList<>(
            List.of(words.text("readiness.header.step"), words.text("readiness.header.status")));
    teams.forEach(team -> header.add(words.written(team, Behind.reference("team:" + team))));
    Stream.of("measure", "today", "due")
        .forEach(name -> header.add(words.text("readiness.header." + name)));
    return header;
  }

  private Slide.Step row(ReadinessStep step) {
    return new Slide.Step(
        words
            .line("readiness.name")
            .with("number", words.count(step.number(), Behind.rule("readiness-step")))
            .with("name", name(step))
            .phrase(),
        status(step),
        teams.stream().map(team -> role(step, team)).toList(),
        stated(step.measure(), step, "measure"),
        Runs.bold(stated(step.today(), step, "today")),
        due(step));
  }

  /** Two who are accountable are none: the status says so. */
  private Phrase status(ReadinessStep step) {
    String key =
        step.isReady()
            ? "ready"
            : step.isNobodys()
                ? "nobody"
                : step.accountable().size() > 1
                    ? "several"
                    : step.isUnderWay() ? "in-progress" : "open";
    return words.text("readiness.status." + key);
  }

  private Phrase role(ReadinessStep step, String team) {
    boolean accountable = step.accountable().stream().anyMatch(row -> isOf(row, team));
    boolean contributes = step.rows().stream().anyMatch(row -> isOf(row, team));
    String key = accountable ? "accountable" : contributes ? "contributes" : "none";
    return words.text("readiness.role." + key);
  }

  private static boolean isOf(Responsibility row, String team) {
    return row.team().strip().equals(team);
  }

  private Phrase stated(String text, ReadinessStep step, String column) {
    return text.isBlank()
        ? words.text("readiness.none")
        : words.stated(text, "responsibilities." + step.number() + "." + column);
  }

  private Phrase due(ReadinessStep step) {
    if (step.isReady()) {
      return Runs.toned(words.text("readiness.met"), Tone.MUTED);
    }
    LocalDate due = step.due();
    if (due == null) {
      return words.text("readiness.no-date");
    }
    Phrase day = Runs.bold(words.date(due));
    return due.isBefore(ground.today()) ? Runs.toned(day, Tone.UNFAVOURABLE) : day;
  }

  /**
   * The strongest question that has no result beside it and whose answer somebody in the register
   * owes; none where there is no such question.
   *
   * @param free whether a voice stands on no other page
   */
  static Slot cast(Ground ground, List<Pair> pairs, Predicate<Voice> free) {
    Set<String> shown = pairs.stream().map(pair -> pair.theme().id()).collect(Collectors.toSet());
    return ground.settings().themes().stream()
        .map(Settings.Theme::id)
        .filter(theme -> !shown.contains(theme) && isOwned(ground, theme))
        .map(theme -> cast(ground, theme, free))
        .filter(slot -> !slot.isEmpty())
        .min(Comparator.comparingDouble(ReadinessPage::weakness))
        .orElse(Slot.EMPTY);
  }

  private static Slot cast(Ground ground, String theme, Predicate<Voice> free) {
    return ground
        .casting()
        .slot(
            theme,
            Stance.HESITATE,
            free.and(
                voice ->
                    voice.themes().get(0).equals(theme) && Quotes.fits(voice, Quotes.IN_TABLE)));
  }

  private static double weakness(Slot slot) {
    return -slot.voices().stream().mapToDouble(Voice::quality).max().orElse(0);
  }

  /** Whether the register names who owes the answer: as owner, approver, or by their team. */
  private static boolean isOwned(Ground ground, String theme) {
    return new Answers(ground)
        .to(theme)
        .map(answer -> plain(answer.owner()))
        .filter(
            owner ->
                ground.input().background().responsibilities().stream()
                    .anyMatch(row -> names(row, owner)))
        .isPresent();
  }

  private static boolean names(Responsibility row, String owner) {
    String team = plain(row.team());
    boolean ofTeam = !team.isEmpty() && (" " + owner + " ").contains(" " + team + " ");
    return ofTeam || owner.equals(plain(row.owner())) || owner.equals(plain(row.approver()));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static String theme(Voice voice) {
    return voice.themes().isEmpty() ? "" : voice.themes().get(0);
  }
}
