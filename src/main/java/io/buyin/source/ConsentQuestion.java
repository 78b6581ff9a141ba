package io.buyin.source;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A column of an unknown survey that asks whether people may be quoted: proposed as consent, with
 * its answers to be translated. What an answer means is never guessed.
 */
final class ConsentQuestion {

  private static final List<String> CUES =
      List.of("quote", "consent", "publish", "zitier", "einwillig", "citer", "citar", "publi");

  private ConsentQuestion() {}

  /** Lines of a layout, commented out; empty where no free column asks so. */
  static String in(HeaderCandidate header, Set<Integer> taken, ColumnProfiles profiles) {
    int column = column(header.cells(), taken);
    return column < 0 ? "" : lines(header.cells().get(column), profiles.choices(column));
  }

  /** How to say it of an export that is read without it; empty where no free column asks so. */
  static String hint(Recognised export) {
    int column = column(export.headers(), export.columns().values());
    return column < 0
        ? ""
        : " The column "
            + Quoted.of(export.headers().get(column))
            + " seems to ask for it: in a layout of your own with like: "
            + export.layout().id()
            + ", say under columns: which of its answers stands for which of these words"
            + " (docs/layouts.md, values).";
  }

  private static int column(List<String> headers, Collection<Integer> taken) {
    return IntStream.range(0, headers.size())
        .filter(column -> !taken.contains(column))
        .filter(column -> asks(headers.get(column)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean asks(String header) {
    String words = header.toLowerCase(Locale.ROOT);
    return CUES.stream().anyMatch(words::contains);
  }

  private static String lines(String header, Set<String> answers) {
    String values =
        answers.stream()
            .map(answer -> "#      " + LayoutProposal.quoted(answer) + ": FILL IN")
            .collect(Collectors.joining("\n"));
    return "#  consent:   # each answer is one of none, group, role, name, withdrawn\n"
        + "#    headers: ["
        + LayoutProposal.quoted(header)
        + "]\n"
        + (values.isEmpty() ? "" : "#    values:\n" + values + "\n");
  }
}
