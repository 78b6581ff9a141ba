package io.buyin.measure;

import io.buyin.quantity.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything a night measured.
 *
 * @param period the months reported
 * @param figures by id, each once, comparisons' and series' figures included
 * @param catalogue the measures by id
 * @param leads one weekly series before another, those that may not be said included
 * @param changes weekly series that stand on another level than usual
 * @param tables the grouped rows behind the figures
 * @param dataFrom first day known per kind word; without those kinds of which it is not known
 * @param dataThrough last day covered per kind word ({@code sales}, {@code social}, {@code
 *     feedback})
 * @param family how many tests the night ran
 * @param gaps values left out because too few cases stand behind them
 * @param outlook what the ask would cost and bring; null where cost, margin or ramp is not stated,
 *     or a rate it needs rests on too few cases
 * @param forecast null where there is nothing to forecast from, or the fiscal year is over
 * @param options one per option of the settings
 * @param stopRule whether the stated stop rule can decide anything; null where none is stated
 * @param gradings what each grade was decided from, by figure or comparison id
 * @param socialOrigin whether there are figures of social origin, and why not
 * @param attribution what channels are credited with; null without touches or with too few deals
 * @param since what happened since we last met; null where we never did, or no day has passed since
 */
public record Measurements(
    Period period,
    Map<String, Figure> figures,
    List<Comparison> comparisons,
    List<Lead> leads,
    List<LevelChange> changes,
    List<Series> series,
    Map<String, MeasureDefinition> catalogue,
    List<GroupedTable> tables,
    Map<String, LocalDate> dataFrom,
    Map<String, LocalDate> dataThrough,
    int family,
    List<Gap> gaps,
    @Nullable AskOutlook outlook,
    @Nullable Forecast forecast,
    List<OptionOutlook> options,
    @Nullable StopRuleCheck stopRule,
    List<Graded> gradings,
    SocialOrigin socialOrigin,
    @Nullable SinceLastMet since,
    @Nullable Attribution attribution) {

  /** The figure of this measure and scope for the reported period. */
  public Optional<Figure> of(String measure, String scope) {
    return of(measure, scope, period);
  }

  /** The figure of this measure, scope and period. */
  public Optional<Figure> of(String measure, String scope, Period when) {
    return figures.values().stream()
        .filter(figure -> figure.measure().equals(measure))
        .filter(figure -> figure.scope().equals(scope))
        .filter(figure -> figure.period().equals(when))
        .findFirst();
  }

  /** The comparison of this measure for deals of social origin against the others. */
  public Optional<Comparison> comparison(String measure) {
    return comparison(measure, Scope.SOCIAL.id());
  }

  /**
   * The comparison of this measure, if it could be made.
   *
   * @param focus the scope of the group in focus: {@code social}, {@code pilot}
   */
  public Optional<Comparison> comparison(String measure, String focus) {
    return comparisons.stream()
        .filter(comparison -> comparison.focus().measure().equals(measure))
        .filter(comparison -> comparison.focus().scope().equals(focus))
        .findFirst();
  }

  /** The monthly series of this measure and scope. */
  public Optional<Series> series(String measure, String scope) {
    return series.stream()
        .filter(line -> line.measure().equals(measure) && line.scope().equals(scope))
        .findFirst();
  }
}
