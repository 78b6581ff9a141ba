package io.buyin.render.mail;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.Optional;

/**
 * How deck and workbook travel with a draft: attached, attached with a warning above 5 MB together,
 * or named by their path where they would exceed 10 MB once encoded.
 */
public enum Carriage {
  ATTACHED,
  HEAVY,
  BY_PATH;

  private static final long MEGABYTE = 1024L * 1024L;
  private static final long WARN_ABOVE = 5 * MEGABYTE;
  private static final long ATTACH_UP_TO = 10 * MEGABYTE;

  /** Base64 in lines of 76 characters with CRLF: 78 characters for 57 bytes. */
  private static final long ENCODED_CHARACTERS = 78;

  private static final long ENCODED_BYTES = 57;

  public static Carriage of(byte[] deck, byte[] workbook) {
    return of((long) deck.length + workbook.length);
  }

  static Carriage of(long together) {
    if (together * ENCODED_CHARACTERS / ENCODED_BYTES > ATTACH_UP_TO) {
      return BY_PATH;
    }
    return together > WARN_ABOVE ? HEAVY : ATTACHED;
  }

  public boolean attaches() {
    return this != BY_PATH;
  }

  /** What the sender should know; empty when the attachments are light. */
  public Optional<Trouble> warning(String audience) {
    return switch (this) {
      case ATTACHED -> Optional.empty();
      case HEAVY ->
          Optional.of(
              trouble(
                  audience,
                  "mail-attachments-heavy",
                  "deck and workbook are over 5 MB together.",
                  "Some mailboxes refuse them: reduce the chart or logo files of the template."));
      case BY_PATH ->
          Optional.of(
              trouble(
                  audience,
                  "mail-attachments-left-out",
                  "deck and workbook would be over 10 MB once encoded, so the draft names their"
                      + " place instead.",
                  "Share the files another way, or reduce the template."));
    };
  }

  private static Trouble trouble(String audience, String code, String sentence, String remedy) {
    return new Trouble(code, Origin.ofFile("send/" + audience + "/mail.eml"), sentence, remedy);
  }
}
