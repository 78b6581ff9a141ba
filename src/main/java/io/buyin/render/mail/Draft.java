package io.buyin.render.mail;

import io.buyin.story.Brief;

/**
 * The draft that a person sends: a message with text and HTML twins and both files attached, or the
 * twins alone for pasting. Nothing here sends anything, and no draft carries a date or an id, so
 * the same Brief gives the same bytes.
 */
public final class Draft {

  private Draft() {}

  /**
   * The message as an {@code .eml} that mail programs open unsent. Deck and workbook bear the human
   * names of the Brief; where they are too heavy, their paths stand in the text instead.
   */
  public static byte[] eml(Brief brief, byte[] deck, byte[] workbook) {
    return new Message(brief, Carriage.of(deck, workbook), deck, workbook).bytes();
  }

  /** The HTML twin, for pasting; at most 20 KB. */
  public static String html(Brief brief) {
    return html(brief, Carriage.ATTACHED);
  }

  public static String html(Brief brief, Carriage carriage) {
    return Twins.html(new Letter(brief, carriage).model(), brief.tongue().locale());
  }

  /** The text twin: the same words without the looks. */
  public static String txt(Brief brief) {
    return txt(brief, Carriage.ATTACHED);
  }

  public static String txt(Brief brief, Carriage carriage) {
    return Twins.text(new Letter(brief, carriage).model(), brief.tongue().locale());
  }
}
