package io.buyin.render.mail;

import io.buyin.trouble.BuyinBug;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Lines between the parts of a message, made from what they part: same content, same lines. */
record Boundary(String digest) {

  private static final int ENOUGH = 32;

  static Boundary of(String html, byte[] deck, byte[] workbook) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(html.getBytes(StandardCharsets.UTF_8));
      sha.update(deck);
      sha.update(workbook);
      return new Boundary(HexFormat.of().formatHex(sha.digest()).substring(0, ENOUGH));
    } catch (NoSuchAlgorithmException e) {
      throw new BuyinBug("Every Java platform has SHA-256", e);
    }
  }

  MimeMultipart multipart(String subtype) {
    return new FixedMultipart(subtype, "buyin-" + subtype + "-" + digest);
  }

  /** A multipart whose boundary is given instead of drawn from the clock. */
  private static final class FixedMultipart extends MimeMultipart {

    FixedMultipart(String subtype, String boundary) {
      super(subtype);
      ContentType type = new ContentType("multipart", subtype, null);
      type.setParameter("boundary", boundary);
      contentType = type.toString();
    }
  }
}
