package io.buyin.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A planned value, as somebody stated it.
 *
 * @param measure id of a catalogue measure
 * @param period as written: {@code 2026}, {@code 2026-H1}, {@code 2026-Q3} or {@code 2026-07}
 * @param scope all, social, other or another scope of the measure; {@code all} where the export
 *     does not say
 * @param value in the measure's unit; shares as a fraction of one
 * @param statedOn null where not stated
 */
public record PlanValue(
    RowOrigin origin,
    String measure,
    String period,
    String scope,
    BigDecimal value,
    String statedBy,
    @Nullable LocalDate statedOn)
    implements Fact {

  @Override
  public Kind kind() {
    return Kind.PLANS;
  }

  @Override
  public String naturalKey() {
    return measure + "|" + period + "|" + scope;
  }
}
