package io.buyin.story;

import io.buyin.fact.MeetingNote;
import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.LastMet;
import io.buyin.quantity.Period;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was won since we last met, and what became of what was asked. */
final class WinsPage {

  private static final int ASKED = 3;

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final WinList wins;

  private WinsPage(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.wins = new WinList(ground, Objects.requireNonNull(ground.measured().since()));
  }

  static Slide.Wins compose(Telling telling) {
    return new WinsPage(telling).page();
  }

  private Slide.Wins page() {
    Framing framing = new Framing(ground);
    framing.open();
    Phrase title = title(ground, wins);
    ChartPlan months = months();
    List<Slide.Win> rows = wins.wins().stream().map(WinList.Dated::win).toList();
    Optional<Voice> voice = telling.stage().wins().to(ground.input().audience().id());
    voice.ifPresent(found -> framing.quoting());
    Optional<MeetingNote> asked = lastMeeting().filter(meeting -> !meeting.asked().isEmpty());
    List<Slide.Request> requests = asked.map(this::requests).orElse(List.of());
    Slide.Frame frame =
        framing.close(
            "wins",
            telling.agenda().numberOf(Agenda.Page.WINS),
            new Framing.Heading(kicker(), title),
            method(),
            List.of());
    return new Slide.Wins(
        frame,
        months,
        header(),
        rows,
        voice.map(found -> new Quotes(ground).full(found, "", Quotes.IN_TABLE)).orElse(null),
        asked.map(this::askedHeading).orElse(Phrase.EMPTY),
        requests);
  }

  /** Says where numbers of the edition sent before are restated. */
  private Phrase method() {
    Phrase method = words.text("wins.method");
    return SentBoard.restated(ground)
        .map(restated -> Runs.joined(method, Runs.plain(" "), restated))
        .orElse(method);
  }

  private Phrase kicker() {
    Period days = wins.days();
    return words
        .line(wins.met().meeting() ? "wins.kicker.met" : "wins.kicker.sent")
        .with("first", words.date(days.first()))
        .with("last", words.date(days.last()))
        .phrase();
  }

  /** Names what closed and what closed a year before; where that fell, a win first. */
  static Phrase title(Ground ground, WinList wins) {
    Figure now = wins.closedWon().orElseThrow();
    Optional<Figure> before = wins.before(now);
    int sign = before.map(then -> now.value().exact().compareTo(then.value().exact())).orElse(0);
    if (wins.isWin(now)) {
      String early = now.grade().atLeast(Grade.B) ? "" : "early-";
      String direction = before.isEmpty() ? "alone" : sign > 0 ? "up" : "flat";
      return closed(ground, wins, early + direction, now).phrase();
    }
    Supplier<Phrase> win = () -> first(ground, wins, "win", now);
    return sign < 0 ? Titles.fitting(first(ground, wins, "fallen", now), win) : win.get();
  }

  private static Sentence closed(Ground ground, WinList wins, String key, Figure now) {
    Words words = ground.words();
    Sentence sentence =
        words
            .line("wins.title." + key + "." + now.scope())
            .with("day", words.dayAndMonth(wins.met().day()))
            .with("value", () -> words.value(now));
    wins.before(now).ifPresent(then -> sentence.with("before", () -> words.value(then)));
    return sentence;
  }

  private static Phrase first(Ground ground, WinList wins, String key, Figure now) {
    Slide.Win first = wins.wins().get(0).win();
    return closed(ground, wins, key, now)
        .with("what", first.what())
        .with("number", first.number())
        .phrase();
  }

  /** The months of the period; null where none of them lies after the day we met. */
  private @Nullable ChartPlan months() {
    YearMonth met = YearMonth.from(wins.met().day());
    String scope = wins.closedWon().orElseThrow().scope();
    List<YearMonth> after =
        ground.period().months().stream().filter(month -> month.isAfter(met)).toList();
    if (after.isEmpty() || !MonthChart.isPossible(ground, "closed-won", scope)) {
      return null;
    }
    ChartPlan plan = new MonthChart(ground, "closed-won", scope).plan();
    return new ChartPlan(
            words.text("wins.chart.name").text(),
            plan.form(),
            plan.heading(),
            plan.key(),
            plan.categories(),
            plan.series(),
            plan.alternative(),
            plan.numberFormat(),
            plan.axisMaximum())
        .grouped(groups(after.size()));
  }

  /** The month in which we met stands before the meeting. */
  private List<ChartPlan.Group> groups(int after) {
    String kind = wins.met().meeting() ? "met" : "sent";
    Phrase before =
        words
            .line("wins.chart.before." + kind)
            .with("day", words.dayAndMonth(wins.met().day()))
            .phrase();
    return Stream.of(
            new ChartPlan.Group(before.text(), ground.period().months().size() - after),
            new ChartPlan.Group(words.text("wins.chart.since." + kind).text(), after))
        .filter(group -> group.categories() > 0)
        .toList();
  }

  private List<Phrase> header() {
    return List.of(
        words.text("wins.header.date"),
        words.text("wins.header.win"),
        words.text("wins.header.number"));
  }

  /**
   * Somebody who supports, has said so since we met, and stands on no page of evidence.
   *
   * @param free whether a voice stands on no other page
   */
  static Slot cast(Ground ground, List<Pair> pairs, Predicate<Voice> free) {
    LocalDate met = Objects.requireNonNull(ground.measured().since()).met().day();
    Set<String> used =
        pairs.stream()
            .flatMap(pair -> pair.spoken().stream())
            .map(Voice::personKey)
            .collect(Collectors.toSet());
    return ground
        .casting()
        .anybody(
            free.and(
                voice ->
                    voice.stance() == Stance.SUPPORT
                        && voice.date().isAfter(met)
                        && Quotes.fits(voice, Quotes.IN_TABLE)
                        && !used.contains(voice.personKey())));
  }

  private Optional<MeetingNote> lastMeeting() {
    return LastMet.lastMeeting(
        ground.input().background().meetings(), ground.settings(), ground.input().date());
  }

  private Phrase askedHeading(MeetingNote meeting) {
    return words
        .line("wins.asked")
        .with("month", words.month(YearMonth.from(meeting.when())))
        .phrase();
  }

  /** In the order asked; where there is room for some only, one that is not done stays. */
  private List<Slide.Request> requests(MeetingNote meeting) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < meeting.asked().size() && shown.size() < ASKED; i++) {
      shown.add(i);
    }
    boolean pending = shown.stream().anyMatch(i -> !status(meeting, i).equals("done"));
    for (int i = shown.size(); i < meeting.asked().size() && !pending; i++) {
      if (!status(meeting, i).equals("done")) {
        shown.set(shown.size() - 1, i);
        pending = true;
      }
    }
    return shown.stream().map(i -> request(meeting, i)).toList();
  }

  private Slide.Request request(MeetingNote meeting, int index) {
    return new Slide.Request(
        words.text("wins.request." + status(meeting, index)),
        words.stated(meeting.asked().get(index), "meetings." + meeting.when() + ".asked"),
        Phrase.EMPTY);
  }

  /** What is not said to be done or under way is open. */
  private static String status(MeetingNote meeting, int index) {
    String stated = index < meeting.askedStatus().size() ? meeting.askedStatus().get(index) : "";
    String plain = stated.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    return Set.of("done", "in-progress").contains(plain) ? plain : "open";
  }
}
