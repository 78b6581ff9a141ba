package io.buyin.job;

import io.buyin.fact.Kind;
import io.buyin.fact.Remark;
import io.buyin.voice.StandingOut;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Goals, teams and themes that the exports could feed, as comments of a proposed order form. */
final class OrderProposals {

  private static final int MOST_TEAMS = 12;
  private static final int MOST_THEMES = 6;
  private static final double FEWEST_SHARE = 0.05;
  private static final int FEWEST = 3;
  private static final int EXAMPLE = 90;

  private final InboxFindings found;

  OrderProposals(InboxFindings found) {
    this.found = found;
  }

  private record Proposed(
      String id, String name, String owner, String measure, String target, String hint) {}

  /** One goal for each measure that the exports can feed. */
  String goals() {
    return proposed().stream().map(OrderProposals::goal).collect(Collectors.joining("\n"));
  }

  List<String> goalIds() {
    return proposed().stream().map(Proposed::id).toList();
  }

  private List<Proposed> proposed() {
    List<Proposed> goals = new ArrayList<>();
    if (has(Kind.SALES)) {
      goals.add(
          new Proposed(
              "new-business",
              "Grow new business",
              "Sales Director",
              "closed-won",
              "1000000",
              "money, for the fiscal year"));
      goals.add(
          new Proposed(
              "win-more",
              "Raise the win rate",
              "RevOps",
              "win-rate",
              "0.35",
              "a share: 0.35 is 35 %"));
      goals.add(
          new Proposed(
              "shorter-cycle", "Shorten the sales cycle", "RevOps", "sales-cycle", "90", "days"));
    }
    if (has(Kind.SERVICE)) {
      goals.add(
          new Proposed(
              "answer-in-time",
              "Answer in time",
              "Service",
              "first-reply",
              "4",
              "hours, the median"));
      goals.add(
          new Proposed(
              "answer-everyone",
              "Leave no question open",
              "Service",
              "answered-share",
              "0.95",
              "a share: 0.95 is 95 %"));
    }
    if (goals.isEmpty()) {
      goals.add(
          new Proposed(
              "new-business",
              "Grow new business",
              "Sales Director",
              "closed-won",
              "1000000",
              "not measured before a sales export is here"));
    }
    return goals;
  }

  private boolean has(Kind kind) {
    return found.files.containsKey(kind.word());
  }

  private static String goal(Proposed goal) {
    return "#  - id: "
        + goal.id()
        + "\n#    name: "
        + goal.name()
        + "\n#    owner: "
        + goal.owner()
        + "\n#    measure: "
        + goal.measure()
        + "\n#    target: "
        + goal.target()
        + "   # YOUR NUMBER: "
        + goal.hint()
        + "\n#    plan: "
        + goal.target()
        + "     # YOUR NUMBER: for the months reported, or leave it out";
  }

  String teams() {
    String goal = goalIds().get(0);
    List<String> teams =
        found.teams.keySet().stream()
            .limit(MOST_TEAMS)
            .map(team -> "#  - name: " + OrderDraft.quoted(team) + "\n#    goal: " + goal)
            .toList();
    return teams.isEmpty() ? "#  - name: Sales\n#    goal: " + goal : String.join("\n", teams);
  }

  /** What the idea is made of, with the teams that the form proposes. */
  String parts() {
    List<String> teams =
        found.teams.isEmpty() ? List.of("Sales") : List.copyOf(found.teams.keySet());
    String direct = OrderDraft.quoted(teams.get(0)) + ": direct";
    String served =
        teams.size() == 1 ? direct : direct + ", " + OrderDraft.quoted(teams.get(1)) + ": indirect";
    return "[{name: Shared inbox, serves: {" + served + "}}]";
  }

  String themes() {
    Set<String> ids = new HashSet<>();
    List<String> proposals =
        StandingOut.of(found.remarks, MOST_THEMES).entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .filter(proposal -> proposal.people() >= fewest())
                        .map(proposal -> theme(entry.getKey(), proposal, ids)))
            .toList();
    return proposals.isEmpty()
        ? "#  - id: example\n#    name: Example\n#    words: {en: [example]}"
        : String.join("\n", proposals);
  }

  /** What two people of forty happen to say is no theme. */
  private long fewest() {
    long people = found.remarks.stream().map(Remark::person).distinct().count();
    return Math.max(FEWEST, Math.round(people * FEWEST_SHARE));
  }

  private static String theme(String language, StandingOut.Proposal proposal, Set<String> ids) {
    String first = proposal.words().get(0);
    String name = first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
    String words =
        proposal.words().stream().map(OrderDraft::quoted).collect(Collectors.joining(", "));
    StringBuilder text = new StringBuilder();
    text.append("#  - id: ").append(OrderDraft.quoted(id(first, ids)));
    text.append("\n#    name: ").append(OrderDraft.quoted(name));
    text.append("\n#    words: {").append(language).append(": [").append(words).append("]}");
    text.append("   # ")
        .append(proposal.people() + (proposal.people() == 1 ? " person" : " people"));
    proposal
        .examples()
        .forEach(
            remark -> text.append("\n#                 # “").append(start(remark)).append("”"));
    return text.toString();
  }

  private static String start(String remark) {
    String plain = OrderDraft.plain(remark);
    return plain.length() <= EXAMPLE ? plain : plain.substring(0, EXAMPLE).strip() + "…";
  }

  private static String id(String words, Set<String> taken) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9]+", "-")
            .toLowerCase(Locale.ROOT)
            .replaceAll("^-+|-+$", "");
    String id = plain.substring(0, Math.min(plain.length(), 36));
    String free = id.isEmpty() ? "theme" : id;
    for (int again = 2; !taken.add(free); again++) {
      free = (id.isEmpty() ? "theme" : id) + "-" + again;
    }
    return free;
  }
}
