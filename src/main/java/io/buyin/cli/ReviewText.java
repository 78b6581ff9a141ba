package io.buyin.cli;

import io.buyin.fact.Review;
import io.buyin.job.Candidate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What waits for a person, and what was decided, as text. */
final class ReviewText {

  private static final String HOW =
      "\nDecide with --approve, --veto or --pin and an id, and --reviewer; or with --ask.\n";

  private ReviewText() {}

  /**
   * @param held why other remarks cannot be quoted
   */
  static String list(List<Candidate> waiting, List<String> held) {
    String each = waiting.stream().map(one -> "\n" + one(one)).collect(Collectors.joining());
    String how = waiting.isEmpty() ? "" : HOW;
    return heading(waiting.size()) + each + how + held(held);
  }

  private static String held(List<String> held) {
    return held.isEmpty()
        ? ""
        : "\nRemarks that are counted and cannot be quoted:\n"
            + held.stream().map(each -> "  " + each + "\n").collect(Collectors.joining());
  }

  static String heading(int waiting) {
    return switch (waiting) {
      case 0 -> "No voice waits for a decision.\n";
      case 1 -> "1 voice waits for a decision.\n";
      default -> waiting + " voices wait for a decision.\n";
    };
  }

  static String one(Candidate candidate) {
    StringBuilder text = new StringBuilder();
    text.append(candidate.id()).append("  ").append(candidate.place()).append('\n');
    line(text, "said on", candidate.date().toString());
    line(text, "beside it", beside(candidate));
    line(text, "shown to", String.join(", ", candidate.releasedTo()));
    line(text, "stance", stance(candidate));
    line(text, "themes", String.join(", ", candidate.themes()));
    line(text, "quote", quote(candidate));
    line(text, "read by", String.join(", ", candidate.reasons()));
    return text.toString();
  }

  static String said(Review review) {
    String accepted =
        review.answerAcceptedOn() == null
            ? ""
            : ", answer accepted by "
                + review.answerAcceptedBy()
                + " on "
                + review.answerAcceptedOn();
    return review.voice()
        + "  "
        + review.decision().name().toLowerCase(Locale.ROOT)
        + " by "
        + review.reviewer()
        + " on "
        + review.date()
        + accepted;
  }

  private static String beside(Candidate candidate) {
    return candidate.roleHidden()
        ? candidate.attribution()
            + "; not the role, since the one person in it is named beside other words"
        : candidate.attribution();
  }

  private static String stance(Candidate candidate) {
    return candidate.unseen()
        ? candidate.stance() + "; its speaker has not seen wording and use"
        : candidate.stance();
  }

  private static String quote(Candidate candidate) {
    return candidate.quote().isEmpty()
        ? "none of its own: a better voice says nearly the same"
        : "“" + candidate.quote() + "”";
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(String.format(Locale.ROOT, "  %-10s %s%n", name, value));
    }
  }
}
