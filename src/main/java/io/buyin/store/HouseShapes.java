package io.buyin.store;

import io.buyin.fact.Inquiry;
import io.buyin.fact.Kind;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.MeetingNote;
import io.buyin.fact.PlanValue;
import io.buyin.fact.Responsibility;
import io.buyin.fact.Touch;
import java.util.List;

/**
 * The shapes of what the house itself records: contacts, service, tasks, meetings, plans, books.
 */
final class HouseShapes {

  private static final int CENTS = 2;
  private static final int PLAN_DIGITS = 6;

  static final Shape<Touch> TOUCHES =
      new Shape<>(
          Kind.TOUCHPOINTS,
          Touch.class,
          List.of(
              Column.count("line", touch -> touch.origin().line()),
              Column.text("opportunity", Touch::opportunity),
              Column.text("account", Touch::account),
              Column.day("day", Touch::day),
              Column.text("time", Touch::time),
              Column.text("channel", Touch::channel),
              Column.text("campaign", Touch::campaign),
              Column.text("post", Touch::post),
              Column.text("person", Touch::person)));

  static final Shape<Inquiry> INQUIRIES =
      new Shape<>(
          Kind.SERVICE,
          Inquiry.class,
          List.of(
              Column.count("line", inquiry -> inquiry.origin().line()),
              Column.text("id", Inquiry::id),
              Column.text("type", Inquiry::type),
              Column.moment("received", Inquiry::received),
              Column.moment("first_reply", Inquiry::firstReply),
              Column.moment("resolved", Inquiry::resolved),
              Column.text("channel", Inquiry::channel),
              Column.text("author", Inquiry::author),
              Column.text("account", Inquiry::account),
              Column.text("region", Inquiry::region),
              Column.text("theme", Inquiry::theme),
              Column.text("words", Inquiry::words),
              Column.text("needs_answer", inquiry -> Flags.word(inquiry.needsAnswer())),
              Column.text("status", Inquiry::status)));

  static final Shape<Responsibility> RESPONSIBILITIES =
      new Shape<>(
          Kind.RESPONSIBILITIES,
          Responsibility.class,
          List.of(
              Column.count("line", task -> task.origin().line()),
              Column.count("step", task -> Long.valueOf(task.step())),
              Column.text("activity", Responsibility::activity),
              Column.text("owner", Responsibility::owner),
              Column.text("team", Responsibility::team),
              Column.text("role", task -> task.role().name()),
              Column.text("measure", Responsibility::measure),
              Column.text("target", Responsibility::target),
              Column.text("today", Responsibility::today),
              Column.text("status", task -> task.status().name()),
              Column.day("due", Responsibility::due),
              Column.decimal("hours_per_week", CENTS, Responsibility::hoursPerWeek),
              Column.text("approver", Responsibility::approver),
              Column.text("reward", Responsibility::reward)));

  static final Shape<MeetingNote> MEETINGS =
      new Shape<>(
          Kind.MEETINGS,
          MeetingNote.class,
          List.of(
              Column.count("line", meeting -> meeting.origin().line()),
              Column.day("held_on", MeetingNote::when),
              Column.text("title", MeetingNote::title),
              Column.text("audiences", meeting -> Lines.inOrder(meeting.audiences())),
              Column.text("decision_maker", MeetingNote::decisionMaker),
              Column.text("decision", meeting -> meeting.decision().name()),
              Column.text("reason", MeetingNote::reason),
              Column.text("would_change", MeetingNote::wouldChange),
              Column.text("asked", meeting -> Lines.inOrder(meeting.asked())),
              Column.text("asked_status", meeting -> Lines.inOrder(meeting.askedStatus())),
              Column.text("depth", MeetingNote::depth)));

  static final Shape<PlanValue> PLANS =
      new Shape<>(
          Kind.PLANS,
          PlanValue.class,
          List.of(
              Column.count("line", plan -> plan.origin().line()),
              Column.text("measure", PlanValue::measure),
              Column.text("period", PlanValue::period),
              Column.text("scope", PlanValue::scope),
              Column.decimal("value", PLAN_DIGITS, PlanValue::value),
              Column.text("stated_by", PlanValue::statedBy),
              Column.day("stated_on", PlanValue::statedOn)));

  static final Shape<LedgerEntry> LEDGER =
      new Shape<>(
          Kind.LEDGER,
          LedgerEntry.class,
          List.of(
              Column.count("line", entry -> entry.origin().line()),
              Column.text("document", LedgerEntry::document),
              Column.day("date", LedgerEntry::date),
              Column.text("account", LedgerEntry::account),
              Column.text("opportunity", LedgerEntry::opportunity),
              Column.decimal("amount", CENTS, LedgerEntry::amount),
              Column.text("currency", LedgerEntry::currency)));

  private HouseShapes() {}
}
