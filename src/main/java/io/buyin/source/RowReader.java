package io.buyin.source;

import io.buyin.fact.Fact;
import io.buyin.fact.Kind;
import org.jspecify.annotations.Nullable;

/** Turns one row's cells into a fact. */
interface RowReader {

  /**
   * The fact; null where the row says nothing and is left out.
   *
   * @throws BadCell if the row must be rejected
   */
  @Nullable Fact read(Cells cells) throws BadCell;

  static RowReader of(Kind kind) {
    return switch (kind) {
      case FEEDBACK -> new RemarkReader();
      case SOCIAL -> new SocialReader();
      case SALES -> new DealReader();
      case TOUCHPOINTS -> new TouchReader();
      case SERVICE -> new InquiryReader();
      case RESPONSIBILITIES -> new ResponsibilityReader();
      case MEETINGS -> new MeetingReader();
      case PLANS -> new PlanReader();
      case LEDGER -> new LedgerReader();
    };
  }
}
