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
 * @param region as written; empty where the export does not say, as {@code type} (new, renewal,
 *     expansion) and {@code product}
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
    String owner,
    String region,
    String type,
    String product)
    implements Fact {

  /** A deal whose region, type and product the export does not give. */
  public Deal(
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
      String owner) {
    this(
        origin,
        id,
        account,
        created,
        closed,
        stage,
        status,
        amount,
        currency,
        probability,
        source,
        campaign,
        lostReason,
        owner,
        "",
        "",
        "");
  }

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
