package io.buyin.store;

import io.buyin.fact.Deal;
import io.buyin.fact.Fact;
import io.buyin.fact.Inquiry;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.MeetingNote;
import io.buyin.fact.PlanValue;
import io.buyin.fact.Remark;
import io.buyin.fact.Responsibility;
import io.buyin.fact.RowOrigin;
import io.buyin.fact.SocialRow;
import io.buyin.fact.Touch;

/** Facts moved to another file and line. */
final class Placed {

  private Placed() {}

  static Fact at(Fact fact, RowOrigin origin) {
    return switch (fact.kind()) {
      case FEEDBACK -> at((Remark) fact, origin);
      case SOCIAL -> at((SocialRow) fact, origin);
      case SALES -> at((Deal) fact, origin);
      case TOUCHPOINTS -> at((Touch) fact, origin);
      case SERVICE -> at((Inquiry) fact, origin);
      case RESPONSIBILITIES -> at((Responsibility) fact, origin);
      case MEETINGS -> at((MeetingNote) fact, origin);
      case PLANS -> at((PlanValue) fact, origin);
      case LEDGER -> at((LedgerEntry) fact, origin);
    };
  }

  private static Remark at(Remark r, RowOrigin origin) {
    return new Remark(
        origin,
        r.id(),
        r.date(),
        r.person(),
        r.role(),
        r.team(),
        r.mode(),
        r.words(),
        r.language(),
        r.score(),
        r.stance(),
        r.consent(),
        r.releasedTo(),
        r.seenOn());
  }

  private static Deal at(Deal d, RowOrigin origin) {
    return new Deal(
        origin,
        d.id(),
        d.account(),
        d.created(),
        d.closed(),
        d.stage(),
        d.status(),
        d.amount(),
        d.currency(),
        d.probability(),
        d.source(),
        d.campaign(),
        d.lostReason(),
        d.owner(),
        d.region(),
        d.type(),
        d.product());
  }

  private static SocialRow at(SocialRow s, RowOrigin origin) {
    return new SocialRow(
        origin,
        s.date(),
        s.network(),
        s.account(),
        s.post(),
        s.campaign(),
        s.author(),
        s.impressions(),
        s.reach(),
        s.engagements(),
        s.clicks(),
        s.followers(),
        s.detail());
  }

  private static Touch at(Touch t, RowOrigin origin) {
    return new Touch(
        origin,
        t.opportunity(),
        t.account(),
        t.day(),
        t.time(),
        t.channel(),
        t.campaign(),
        t.post(),
        t.person());
  }

  private static Inquiry at(Inquiry i, RowOrigin origin) {
    return new Inquiry(
        origin,
        i.id(),
        i.type(),
        i.received(),
        i.firstReply(),
        i.resolved(),
        i.channel(),
        i.author(),
        i.account(),
        i.region(),
        i.theme(),
        i.words(),
        i.needsAnswer(),
        i.status());
  }

  private static Responsibility at(Responsibility p, RowOrigin origin) {
    return new Responsibility(
        origin,
        p.step(),
        p.activity(),
        p.owner(),
        p.team(),
        p.role(),
        p.measure(),
        p.target(),
        p.today(),
        p.status(),
        p.due(),
        p.hoursPerWeek(),
        p.approver(),
        p.reward());
  }

  private static MeetingNote at(MeetingNote m, RowOrigin origin) {
    return new MeetingNote(
        origin,
        m.when(),
        m.title(),
        m.audiences(),
        m.decisionMaker(),
        m.decision(),
        m.reason(),
        m.wouldChange(),
        m.asked(),
        m.askedStatus(),
        m.depth());
  }

  private static PlanValue at(PlanValue v, RowOrigin origin) {
    return new PlanValue(
        origin, v.measure(), v.period(), v.scope(), v.value(), v.statedBy(), v.statedOn());
  }

  private static LedgerEntry at(LedgerEntry e, RowOrigin origin) {
    return new LedgerEntry(
        origin, e.document(), e.date(), e.account(), e.opportunity(), e.amount(), e.currency());
  }
}
