package io.buyin.render.deck;

import io.buyin.story.Phrase;
import io.buyin.story.Quote;
import io.buyin.story.Run;
import io.buyin.story.Run.Weight;
import io.buyin.story.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, ready to be measured and written.
 *
 * @param before points of space above it; none above the first of a text box
 * @param leading line spacing, 1 is single
 */
record Para(List<Piece> pieces, double before, double leading, Align align) {

  enum Align {
    LEFT("l"),
    CENTRE("ctr"),
    RIGHT("r");

    private final String code;

    Align(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  Para {
    pieces = List.copyOf(pieces);
  }

  /** The phrase in this style; a run's own tone and weight win over the style's. */
  static Para of(Phrase phrase, Style style) {
    List<Piece> pieces = new ArrayList<>();
    for (Run run : phrase.runs()) {
      pieces.addAll(pieces(run, style));
    }
    return new Para(pieces, 0, 1, Align.LEFT);
  }

  /** The phrase as a heading: bold unless the phrase itself says which part of it is. */
  static Para heading(Phrase phrase, Style style) {
    boolean says = phrase.runs().stream().anyMatch(run -> run.weight() == Weight.BOLD);
    return of(phrase, says ? style : style.bolder());
  }

  /** A heading whose bold part is in small capitals and whose rest is a remark. */
  static Para capsHeading(Phrase phrase) {
    List<Piece> pieces = new ArrayList<>();
    for (Run run : phrase.runs()) {
      pieces.addAll(pieces(run, run.weight() == Weight.BOLD ? Style.CAPS : Style.META));
    }
    return new Para(pieces, 0, 1, Align.LEFT);
  }

  /** The same heading with its remark on a line of its own. */
  static Para stackedCapsHeading(Phrase phrase) {
    List<Piece> pieces = new ArrayList<>();
    for (Run run : phrase.runs()) {
      boolean bold = run.weight() == Weight.BOLD;
      boolean follows = !pieces.isEmpty() && !bold && pieces.get(pieces.size() - 1).style().caps();
      if (follows) {
        pieces.add(Piece.lineBreak(Style.META));
      }
      String text = follows ? run.text().stripLeading() : run.text();
      Run plain = new Run(text, run.weight(), run.tone(), run.token());
      pieces.addAll(pieces(plain, bold ? Style.CAPS : Style.META));
    }
    return new Para(pieces, 0, 1, Align.LEFT);
  }

  static Para of(String text, Style style) {
    return new Para(List.of(new Piece(text, style)), 0, 1, Align.LEFT);
  }

  /** A person's words between their marks, in the language they were said in. */
  static Para said(Quote quote, Style style) {
    return new Para(List.of(new Piece(quote.quoted(), style, quote.language())), 0, 1, Align.LEFT);
  }

  /** This paragraph and, after a gap in the line, the other one. */
  Para and(Para other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    List<Piece> all = new ArrayList<>(pieces);
    all.add(new Piece("  ", other.pieces().get(0).style()));
    all.addAll(other.pieces());
    return new Para(all, before, leading, align);
  }

  Para spaced(double points) {
    return new Para(pieces, points, leading, align);
  }

  Para leaded(double lines) {
    return new Para(pieces, before, lines, align);
  }

  Para aligned(Align other) {
    return new Para(pieces, before, leading, other);
  }

  Para smallerBy(double points) {
    return new Para(
        pieces.stream().map(piece -> piece.smallerBy(points)).toList(), before, leading, align);
  }

  Para crampedBy(double points) {
    return new Para(
        pieces.stream().map(piece -> piece.crampedBy(points)).toList(), before, leading, align);
  }

  boolean isEmpty() {
    return pieces.stream().allMatch(piece -> piece.text().isEmpty());
  }

  String text() {
    StringBuilder text = new StringBuilder();
    pieces.stream().filter(piece -> !piece.isBreak()).forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  private static List<Piece> pieces(Run run, Style base) {
    Style style = run.weight() == Weight.BOLD ? base.bolder() : base;
    if (run.tone() == Tone.INK) {
      return List.of(new Piece(run.text(), style));
    }
    boolean grey = run.tone() == Tone.COMPARISON || run.tone() == Tone.MUTED;
    int marks = grey ? leadingMarks(run.text()) : 0;
    List<Piece> pieces = new ArrayList<>();
    if (marks > 0) {
      String swatch = run.text().substring(0, marks);
      pieces.add(new Piece(swatch, style.in(Paint.GREY)));
    }
    if (marks < run.text().length()) {
      pieces.add(new Piece(run.text().substring(marks), style.in(Paint.ofText(run.tone()))));
    }
    return pieces;
  }

  /** How many characters at the start draw a key's swatch rather than write a word. */
  private static int leadingMarks(String text) {
    int marks = 0;
    while (marks < text.length() && "■□".indexOf(text.charAt(marks)) >= 0) {
      marks++;
    }
    return marks;
  }
}
