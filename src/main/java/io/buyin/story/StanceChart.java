package io.buyin.story;

import io.buyin.voice.Stance;
import io.buyin.voice.Voices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where people stand, by team: those who ask to the left, mixed and support to the right. */
final class StanceChart {

  private static final List<Stance> DRAWN = List.of(Stance.HESITATE, Stance.MIXED, Stance.SUPPORT);

  /** Points that all bars together are wide at least, and that a count in a bar takes. */
  private static final int BARS = 150;

  private static final int DIGIT = 7;
  private static final int AROUND_COUNT = 2;

  private final Ground ground;
  private final Words words;
  private final Balances balances;
  private final Voices.Balance people;

  StanceChart(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
    this.balances = new Balances(ground);
    this.people = ground.voices().people();
  }

  ChartPlan plan() {
    List<Voices.TeamBalance> teams = ground.voices().byTeam();
    Phrase key =
        words
            .line("heard.chart.key")
            .with("ask", everyone(Stance.HESITATE))
            .with("mixed", everyone(Stance.MIXED))
            .with("support", everyone(Stance.SUPPORT))
            .phrase();
    List<Phrase> names = teams.stream().map(this::name).toList();
    List<Phrase> said = new ArrayList<>();
    for (int i = 0; i < teams.size(); i++) {
      said.add(sentence(names.get(i), teams.get(i)));
    }
    return new ChartPlan(
        words.text("heard.chart.name").text(),
        ChartPlan.Form.DIVERGING_BARS,
        words.text("heard.chart.heading"),
        key,
        teams.stream().map(this::category).toList(),
        List.of(
            line(teams, Stance.HESITATE), line(teams, Stance.MIXED), line(teams, Stance.SUPPORT)),
        words.line("heard.chart.alternative").with("teams", words.clauses(said)).phrase(),
        "0",
        null);
  }

  private Phrase everyone(Stance stance) {
    return balances.count(StanceCounts.EVERYONE, people, stance);
  }

  private ChartPlan.Line line(List<Voices.TeamBalance> teams, Stance stance) {
    List<ChartPlan.Point> points = teams.stream().map(team -> point(team, stance)).toList();
    String name = words.text("stance." + stance.name().toLowerCase(Locale.ROOT)).text();
    return new ChartPlan.Line(name, Quotes.tone(stance), ChartPlan.Fill.SOLID, points);
  }

  private ChartPlan.Point point(Voices.TeamBalance team, Stance stance) {
    long count = StanceCounts.of(team.balance(), stance);
    Phrase label = words.count(count, behind(team, stance));
    boolean bare = count == 0 || isSliver(count);
    return new ChartPlan.Point(
        BigDecimal.valueOf(count), label.runs().get(0).token(), bare ? Phrase.EMPTY : label);
  }

  /** The team, and the counts whose parts of the bar are too thin to hold them. */
  private String category(Voices.TeamBalance team) {
    List<Phrase> thin = new ArrayList<>();
    for (Stance stance : DRAWN) {
      long count = StanceCounts.of(team.balance(), stance);
      if (count > 0 && isSliver(count)) {
        thin.add(
            words
                .line("heard.chart.thin." + stance.name().toLowerCase(Locale.ROOT))
                .with("n", words.count(count, behind(team, stance)))
                .phrase());
      }
    }
    return thin.isEmpty()
        ? name(team).text()
        : words
            .line("heard.chart.with-thin")
            .with("team", name(team))
            .with("counts", Runs.list(thin, Runs.plain(", ")))
            .phrase()
            .text();
  }

  private boolean isSliver(long count) {
    double points = (double) count / Math.max(1, span()) * BARS;
    return points < AROUND_COUNT + Long.toString(count).length() * DIGIT;
  }

  /** The longest bar on either side together: what the axis spans. */
  private long span() {
    List<Voices.TeamBalance> teams = ground.voices().byTeam();
    long left = teams.stream().mapToLong(team -> team.balance().hesitate()).max().orElse(0);
    long right =
        teams.stream()
            .mapToLong(team -> team.balance().mixed() + team.balance().support())
            .max()
            .orElse(0);
    return left + right;
  }

  private Phrase sentence(Phrase name, Voices.TeamBalance team) {
    return words
        .line("heard.chart.team")
        .with("team", name)
        .with("ask", words.count(team.balance().hesitate(), behind(team, Stance.HESITATE)))
        .with("mixed", words.count(team.balance().mixed(), behind(team, Stance.MIXED)))
        .with("support", words.count(team.balance().support(), behind(team, Stance.SUPPORT)))
        .phrase();
  }

  private static Behind behind(Voices.TeamBalance team, Stance stance) {
    return StanceCounts.behind("team." + String.join("+", team.teams()), stance);
  }

  private Phrase name(Voices.TeamBalance team) {
    return words.list(
        team.teams().stream()
            .map(one -> words.written(one, Behind.reference("team:" + one)))
            .toList());
  }
}
