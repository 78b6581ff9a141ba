package io.buyin.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One opportunity as the newest CRM export has it.
 *
 * @param created the day it was entered or first worked on; null where the export is blank, as for
 *     prospects in some CRMs: such a deal counts in every level but in no period's opened deals
 * @param closed the day it was won or lost, or is expected to close; null where open and unknown
 * @param amount in {@code currency}; null where the export is blank, which is not zero
 * @param probability fraction of one as the CRM states it; null where it does not
 * @param source lead source as written; empty where blank
 */
public record Deal(
    RowOrigin origin,
    String id,
    String account,
    @Nullable LocalDate created,
    @Nullable LocalDate closed,
    String stage,
    Status status,
    @Nullable BigDecimal amount,
    String currency,
    @Nullable BigDecimal probability,
    String source,
    String campaign,
    String lostReason,
    String owner)
    implements Fact {

  @Override
  public Kind kind() {
    return Kind.SALES;
  }

  @Override
  public String naturalKey() {
    return id;
  }

  /** Where an opportunity stands. */
  public enum Status {
    OPEN,
    WON,
    LOST
  }
}
