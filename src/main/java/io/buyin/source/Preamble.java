package io.buyin.source;

import java.util.regex.Pattern;

/** Lines above a header, in which some tools say what a table is about. */
final class Preamble {

  private static final Pattern AROUND = Pattern.compile("^[\\s\"#;,|]+|[\\s\",;|]+$");
  private static final Pattern QUOTED = Pattern.compile("^[\\s\";,|]+|[\\s\",;|]+$");
  private static final Pattern RULE = Pattern.compile("[-=_*]{3,}");

  private Preamble() {}

  /** A line without the marks around it, for comparing. */
  static String folded(String line) {
    return Fold.of(QUOTED.matcher(Sanitiser.clean(line)).replaceAll(""));
  }

  /** What a line says where it is one cell of words; empty for all else. */
  static String said(String line, char delimiter) {
    String bare = AROUND.matcher(Sanitiser.clean(line)).replaceAll("");
    boolean one = line.indexOf('"') == 0 || bare.indexOf(delimiter) < 0;
    return one && !RULE.matcher(bare).matches() && !bare.contains("\"") ? bare : "";
  }

  /** Whether a record is a line about a table rather than of one. */
  static boolean isComment(RawRow row) {
    String first = row.cell(0).strip();
    return !first.isEmpty() && first.charAt(0) == '#' && !first.equals("#");
  }
}
