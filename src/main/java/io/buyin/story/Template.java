package io.buyin.story;

import io.buyin.trouble.BuyinBug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a wording file: words, holes ({@code {won}}), bold between {@code **}, a tone
 * between {@code <muted>} and {@code </muted>}, and {@code ~} for a space that does not break.
 */
final class Template {

  private static final Pattern MARK = Pattern.compile("\\{([a-zA-Z]+)\\}|(\\*\\*)|<(/?)([a-z_]+)>");

  private static final String PERIOD = "period";

  private final String key;
  private final List<Piece> pieces;

  private Template(String key, List<Piece> pieces) {
    this.key = key;
    this.pieces = List.copyOf(pieces);
  }

  static Template parse(String key, String text) {
    return new Template(key, new Parser(text.replace('~', '\u00a0')).parse());
  }

  /** The template's own words, holes left out. */
  List<String> words() {
    return pieces.stream().filter(piece -> piece.hole.isEmpty()).map(Piece::text).toList();
  }

  List<String> holes() {
    return pieces.stream().map(Piece::hole).filter(hole -> !hole.isEmpty()).toList();
  }

  /**
   * @param opening what is done to the name of a period that opens the sentence, or one after a
   *     full stop
   * @throws BuyinBug if a hole has no value
   */
  Phrase fill(Map<String, Phrase> values, UnaryOperator<Phrase> opening) {
    List<Run> runs = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.hole.isEmpty()) {
        runs.add(new Run(piece.text, piece.weight, piece.tone, ""));
      } else {
        Phrase value = value(piece.hole, values);
        Phrase said = piece.hole.equals(PERIOD) && isOpen(runs) ? opening.apply(value) : value;
        said.runs().forEach(run -> runs.add(piece.dress(run)));
      }
    }
    return Runs.joined(runs);
  }

  private static boolean isOpen(List<Run> before) {
    String words = before.isEmpty() ? "" : before.get(before.size() - 1).text().strip();
    return words.isEmpty() || words.endsWith(".");
  }

  private Phrase value(String hole, Map<String, Phrase> values) {
    Phrase value = values.get(hole);
    if (value == null) {
      throw new BuyinBug("The wording " + key + " needs a value for {" + hole + "}");
    }
    return value;
  }

  /** Words, or a hole, in one look; a run put into a hole keeps a look of its own. */
  private record Piece(String text, String hole, Run.Weight weight, Tone tone) {

    Run dress(Run run) {
      Run.Weight heavier = run.weight() == Run.Weight.BOLD ? Run.Weight.BOLD : weight;
      return new Run(run.text(), heavier, run.tone() == Tone.INK ? tone : run.tone(), run.token());
    }
  }

  /** Cuts a text into pieces. */
  private static final class Parser {

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private Run.Weight weight = Run.Weight.REGULAR;
    private Tone tone = Tone.INK;

    Parser(String text) {
      this.text = text;
    }

    List<Piece> parse() {
      Matcher mark = MARK.matcher(text);
      int from = 0;
      while (mark.find()) {
        words(text.substring(from, mark.start()));
        apply(mark);
        from = mark.end();
      }
      words(text.substring(from));
      return pieces;
    }

    private void words(String words) {
      if (!words.isEmpty()) {
        pieces.add(new Piece(words, "", weight, tone));
      }
    }

    private void apply(Matcher mark) {
      if (mark.group(1) != null) {
        pieces.add(new Piece("", mark.group(1), weight, tone));
      } else if (mark.group(2) != null) {
        weight = weight == Run.Weight.BOLD ? Run.Weight.REGULAR : Run.Weight.BOLD;
      } else {
        String name = Objects.requireNonNull(mark.group(4)).toUpperCase(Locale.ROOT);
        tone = "/".equals(mark.group(3)) ? Tone.INK : Tone.valueOf(name);
      }
    }
  }
}
