package io.buyin.job;

import io.buyin.fact.Facts;
import io.buyin.fact.MeetingNote;
import io.buyin.fact.PlanValue;
import io.buyin.fact.Responsibility;
import io.buyin.fact.RowOrigin;
import io.buyin.measure.Catalogue;
import io.buyin.quantity.BusinessDate;
import io.buyin.settings.Settings;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the house's own lists say that does not fit together: a step with two accountable teams, a
 * meeting of an unknown audience, a plan for a measure that Buyin does not have. A step without
 * anybody is no doubt: it is shown as a gap.
 */
final class HouseDoubts {

  private HouseDoubts() {}

  static List<Trouble> of(Settings settings, Facts facts, BusinessDate date) {
    List<Trouble> doubts = new ArrayList<>();
    accountable(facts.responsibilities(), doubts);
    audiences(settings, facts.meetings(), doubts);
    plans(facts.plans(), doubts);
    doubts.addAll(PlanDoubts.of(settings, facts.plans(), date));
    coming(settings, facts.meetings(), doubts);
    return doubts;
  }

  private static void accountable(List<Responsibility> tasks, List<Trouble> doubts) {
    Map<Integer, List<Responsibility>> bySteps =
        tasks.stream()
            .filter(task -> task.role() == Responsibility.Role.ACCOUNTABLE)
            .collect(
                Collectors.groupingBy(Responsibility::step, TreeMap::new, Collectors.toList()));
    bySteps.forEach(
        (step, claims) -> {
          Set<String> teams =
              claims.stream().map(HouseDoubts::who).collect(Collectors.toCollection(TreeSet::new));
          if (teams.size() > 1) {
            doubts.add(
                new Trouble(
                    "step-accountable-twice",
                    at(claims.get(claims.size() - 1).origin(), "role"),
                    "step "
                        + step
                        + " has "
                        + teams.size()
                        + " accountable teams: "
                        + String.join(", ", teams)
                        + ".",
                    "Leave one of them accountable; the others contribute."));
          }
        });
  }

  private static String who(Responsibility task) {
    return task.team().isEmpty() ? task.owner() : task.team();
  }

  private static void audiences(
      Settings settings, List<MeetingNote> meetings, List<Trouble> doubts) {
    Set<String> known =
        settings.audiences().stream()
            .map(Settings.Audience::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, MeetingNote> first = new TreeMap<>();
    for (MeetingNote meeting : meetings) {
      Stream.concat(meeting.audiences().stream(), Stream.of(meeting.decisionMaker()))
          .filter(audience -> !audience.isEmpty() && !known.contains(audience))
          .forEach(audience -> first.putIfAbsent(audience, meeting));
    }
    first.forEach(
        (audience, meeting) ->
            doubts.add(
                new Trouble(
                    "unknown-audience",
                    at(meeting.origin(), "audiences"),
                    "\"" + audience + "\" is no audience of the settings.",
                    "Write one of: " + String.join(", ", known) + ".")));
  }

  private static void plans(List<PlanValue> plans, List<Trouble> doubts) {
    Catalogue catalogue = Catalogue.standard();
    for (PlanValue plan : plans) {
      String name = plan.measure() + (plan.scope().equals("all") ? "" : "." + plan.scope());
      if (!catalogue.knows(name)) {
        doubts.add(
            new Trouble(
                "plan-of-nothing",
                at(plan.origin(), "measure"),
                "\"" + name + "\" is no measure that Buyin computes, so this plan is not shown.",
                "Write one of: " + String.join(", ", catalogue.ids()) + "."));
      }
    }
  }

  /** The order form's meeting stands in the export with another day, or not at all. */
  private static void coming(Settings settings, List<MeetingNote> meetings, List<Trouble> doubts) {
    String decider = settings.meeting().decisionMaker();
    LocalDate day = settings.meeting().date();
    boolean same = meetings.stream().anyMatch(meeting -> meeting.when().equals(day));
    meetings.stream()
        .filter(meeting -> meeting.title().strip().equalsIgnoreCase(settings.meeting().title()))
        .filter(meeting -> meeting.decision() == MeetingNote.Decision.NONE)
        .filter(
            meeting ->
                meeting.audiences().contains(decider) || meeting.decisionMaker().equals(decider))
        .max(Comparator.comparing(MeetingNote::when))
        .filter(meeting -> !same)
        .ifPresent(
            meeting ->
                doubts.add(
                    new Trouble(
                        "meeting-date-differs",
                        at(meeting.origin(), "when"),
                        "this meeting is on "
                            + meeting.when()
                            + ", but buyin.yaml says "
                            + day
                            + "; the decks go by buyin.yaml.",
                        "Correct meeting.date in buyin.yaml, or the export.")));
  }

  private static Origin at(RowOrigin row, String column) {
    return Origin.ofLine(row.file(), row.line()).at(column);
  }
}
