package io.buyin.fact;

/** One validated row of an export. */
public sealed interface Fact
    permits Remark,
        SocialRow,
        Deal,
        Touch,
        Inquiry,
        Responsibility,
        MeetingNote,
        PlanValue,
        LedgerEntry {

  Kind kind();

  RowOrigin origin();

  /** What makes two rows the same fact, unique within its kind. */
  String naturalKey();
}
