package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.MeasureDefinition;
import io.buyin.measure.Measurements;
import io.buyin.quantity.Count;
import io.buyin.quantity.Days;
import io.buyin.quantity.Hours;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.quantity.Points;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import io.buyin.quantity.Tongue;
import io.buyin.settings.Idea;
import io.buyin.settings.Settings;
import io.buyin.trouble.BuyinBug;
import io.buyin.voice.Voices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What every page stands on: the input, the words, and short ways to both. */
record Ground(StoryInput input, Words words, Periods periods, FigureIds ids, Cast cast) {

  static final String ALL = "all";
  static final String SOCIAL = "social";
  static final String OTHER = "other";
  static final String PILOT = "pilot";
  static final String ELSEWHERE = "elsewhere";

  static Ground of(StoryInput input) {
    Settings settings = input.settings();
    Tongue tongue = Tongue.parse(language(input));
    Words words = new Words(tongue, new TokenBook(), texts(input, tongue));
    Periods periods = new Periods(words, settings.organisation().fiscalYearStarts());
    return new Ground(input, words, periods, FigureIds.of(input), new Cast());
  }

  Settings settings() {
    return input.settings();
  }

  Measurements measured() {
    return input.measurements();
  }

  Voices voices() {
    return input.voices();
  }

  /** Who may be read on these pages: found out once. */
  Casting casting() {
    return cast.on(this);
  }

  /** Whether the reader may see anybody's words. */
  boolean mayQuote() {
    String reader = input.audience().id();
    return voices().all().stream().anyMatch(voice -> voice.mayBeShownTo(reader));
  }

  Idea.Ask ask() {
    return settings().idea().ask();
  }

  LocalDate today() {
    return input.date().day();
  }

  Period period() {
    return measured().period();
  }

  Period before() {
    return period().yearBefore();
  }

  Phrase periodName() {
    return periods.name(period());
  }

  Phrase beforeName() {
    return periods.name(before());
  }

  Optional<Figure> figure(String measure, String scope) {
    return measured().of(measure, scope);
  }

  /** The same months a year before, if enough is known of them to compare with: grade C or more. */
  Optional<Figure> figureBefore(String measure, String scope) {
    return measured()
        .of(measure, scope, before())
        .filter(figure -> figure.grade().atLeast(Grade.C));
  }

  /**
   * @throws BuyinBug if the catalogue does not know the measure
   */
  MeasureDefinition definition(String measure) {
    MeasureDefinition definition = measured().catalogue().get(measure);
    if (definition == null) {
      throw new BuyinBug("The catalogue has no measure " + measure);
    }
    return definition;
  }

  boolean knows(String measure) {
    return measured().catalogue().containsKey(measure);
  }

  Phrase measureName(String measure) {
    return words.measure(definition(measure));
  }

  Money money(long amount) {
    return Money.of(BigDecimal.valueOf(amount), currency());
  }

  Currency currency() {
    return Currency.getInstance(settings().organisation().currency());
  }

  /** A number of the settings in the measure's unit. */
  Quantity quantity(String measure, double number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    return switch (definition(measure).unit()) {
      case "money" -> Money.of(exact, currency());
      case "share" -> new Share(exact, BigDecimal.ONE);
      case "days" -> new Days(exact);
      case "hours" -> new Hours(exact);
      case "points" -> new Points(exact);
      default -> new Count(exact.longValue());
    };
  }

  /**
   * The comparison that speaks to this measure: of pilot regions where those are meant, else of
   * social origin, else of pilot regions.
   */
  Optional<Comparison> contrast(MeasureRef ref) {
    Optional<Comparison> pilot = measured().comparison(ref.measure(), PILOT);
    boolean meant = ref.scope().equals(PILOT) || ref.scope().equals(ELSEWHERE);
    return meant ? pilot : measured().comparison(ref.measure()).or(() -> pilot);
  }

  /** {@code closed-won of social-started deals}: as part of a sentence. */
  Phrase nameOf(MeasureRef ref) {
    String own = "of-measure." + ref.measure() + "." + ref.scope();
    return words.has(own)
        ? words.text(own)
        : words.line("of." + ref.scope()).with("measure", measureName(ref.measure())).phrase();
  }

  List<Settings.Goal> audienceGoals() {
    return input.audience().goals().stream().map(settings()::goal).toList();
  }

  /** The audience's own goals; where it holds none, those of the leader who decides, else all. */
  List<Settings.Goal> shownGoals() {
    return Stream.of(audienceGoals(), decisionGoals(), settings().goals())
        .filter(goals -> !goals.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The goals of the leader who decides: they order the body of every deck. */
  List<Settings.Goal> decisionGoals() {
    return decider()
        .map(audience -> audience.goals().stream().map(settings()::goal).toList())
        .orElseGet(this::audienceGoals);
  }

  /** The leader who decides. */
  Optional<Settings.Audience> decider() {
    String id = settings().meeting().decisionMaker();
    return settings().audiences().stream().filter(known -> known.id().equals(id)).findFirst();
  }

  /** Two letters: the language of the leader who decides, in which voices are preferred. */
  String meetingLanguage() {
    String own = decider().map(Settings.Audience::language).orElse("");
    return Tongue.parse(own.isEmpty() ? settings().organisation().language() : own).language();
  }

  /** The goal on this measure: the deciding leader's first, that of social origin before others. */
  Optional<Settings.Goal> goalOf(String measure) {
    return Stream.concat(decisionGoals().stream(), settings().goals().stream())
        .filter(goal -> MeasureRef.of(goal.measure()).measure().equals(measure))
        .min(Comparator.comparing(goal -> MeasureRef.of(goal.measure()).isSocial() ? 0 : 1));
  }

  /** {@code closed-won, social-started deals}; the bare name where all deals are meant. */
  Phrase scopedName(MeasureRef ref) {
    return words.line("scoped." + ref.scope()).with("measure", measureName(ref.measure())).phrase();
  }

  /** Days between the last day covered and the business date; empty for an unknown source. */
  Optional<Long> age(String kind) {
    return Optional.ofNullable(measured().dataThrough().get(kind))
        .map(day -> ChronoUnit.DAYS.between(day, today()));
  }

  /** Exports grow stale; people are not late with what they say. */
  boolean stale(String kind) {
    return !kind.equals("feedback")
        && age(kind).filter(days -> days > settings().limits().staleAfterDays()).isPresent();
  }

  private static StatedTexts texts(StoryInput input, Tongue tongue) {
    Tongue own = Tongue.parse(input.settings().organisation().language());
    return new StatedTexts(input.translations(), own.language(), tongue.language());
  }

  private static String language(StoryInput input) {
    String own = input.audience().language();
    return own.isEmpty() ? input.settings().organisation().language() : own;
  }
}
