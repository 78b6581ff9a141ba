package io.buyin.story;

import java.util.List;

/**
 * The draft that carries deck and workbook.
 *
 * @param subject at most 60 characters
 * @param preheader at most 130 characters
 * @param lead the ask, then why: a paragraph each
 * @param rows three numbers with a voice each
 * @param standing "Where we stand": gap and main open question
 * @param replyHeading "Your reply, please, by …", or why there is no time to digest
 * @param replies what a reader may answer with one click
 * @param attachments human file names, each with a remark
 * @param note small print
 */
public record Mail(
    String fromName,
    String fromAddress,
    Phrase subject,
    Phrase preheader,
    Phrase greeting,
    List<Phrase> lead,
    List<Row> rows,
    Phrase standing,
    Phrase replyHeading,
    List<Reply> replies,
    Phrase attachedHeading,
    List<Attachment> attachments,
    List<Phrase> signOff,
    Phrase note) {

  /**
   * A number, what it is, how it compares; quote and attribution may be empty.
   *
   * @param language of the quote, as a BCP 47 tag; the mail's where there is no quote
   */
  public record Row(
      Phrase number,
      Phrase label,
      Phrase comparison,
      String language,
      String quoted,
      Phrase attribution) {}

  /** A link's text and the subject of the mail it opens. */
  public record Reply(Phrase text, Phrase subject) {}

  /** The name a reader sees, and one remark. */
  public record Attachment(Kind kind, Phrase fileName, Phrase remark) {

    /** Which file of the edition it is. */
    public enum Kind {
      DECK,
      WORKBOOK
    }
  }
}
