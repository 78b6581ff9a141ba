package io.buyin.render.workbook;

import io.buyin.quantity.Spoken;
import java.util.List;

/** People's words under the charts, each a formula over the sheets Evidence and Voices. */
record SummaryVoices(Page page, int firstRow) {

  private static final int MOST = 4;
  private static final int WORDS_COLUMN = 2;

  /** Above this length the words are set smaller, so that they stay within the page. */
  private static final int LONG = 125;

  private static final Look LINE = Look.TEXT;
  private static final Look QUOTE = Look.QUOTE.unwrapped();

  /** Writes up to four pairs and returns the last row. */
  int write(List<EvidenceSheet.Entry> pairs, VoicesSheet voices) {
    if (pairs.isEmpty()) {
      return firstRow;
    }
    int row = firstRow;
    heading(row);
    for (EvidenceSheet.Entry pair : pairs.subList(0, Math.min(MOST, pairs.size()))) {
      row++;
      who(row, pair, voices);
      quote(row, pair);
      page.height(row, 17);
    }
    return row;
  }

  private void heading(int row) {
    String heading = page.book().words().of("voices.heading");
    Look look = Look.HEADER.sized(10).tinted(Tint.NAVY);
    page.text(row, 1, heading, look);
    rule(row, look);
    page.height(row, 18);
  }

  private void who(int row, EvidenceSheet.Entry pair, VoicesSheet voices) {
    String stance = pair.row().stance();
    Look look = LINE.bolded().sized(8.5).tinted(voices.tint(stance));
    var found = voices.find(pair.row().voice());
    if (found.isEmpty()) {
      page.text(row, 1, stance, look);
      return;
    }
    VoicesSheet.Entry voice = found.get();
    String between = " · ";
    page.textFormula(
        row,
        1,
        voice.stance().absolute() + "&" + Plain.literal(between) + "&" + voice.role().absolute(),
        voice.row().stance() + between + voice.row().attribution(),
        look);
  }

  private void quote(int row, EvidenceSheet.Entry pair) {
    String quoted = pair.row().quoted();
    String[] marks = marks(quoted);
    String close = marks[1] + "  (";
    String formula =
        Plain.literal(marks[0])
            + "&"
            + pair.quote().absolute()
            + "&"
            + Plain.literal(close)
            + "&"
            + pair.voice().absolute()
            + "&"
            + Plain.literal(")");
    String shown = marks[0] + quoted + close + pair.row().voice() + ")";
    Look look = shown.length() > LONG ? QUOTE.sized(8.5) : QUOTE;
    rule(row, LINE);
    page.textFormula(row, WORDS_COLUMN, formula, shown, look);
  }

  /** The language's quotation marks, unless the words bring theirs. */
  private String[] marks(String quoted) {
    String[] marks = Spoken.in(page.book().brief().tongue()).quoted("\n").split("\n", -1);
    return quoted.startsWith(marks[0]) ? new String[] {"", ""} : marks;
  }

  private void rule(int row, Look look) {
    for (int column = WORDS_COLUMN; column <= SummarySheet.LAST_COLUMN; column++) {
      page.blank(row, column, look);
    }
  }
}
