package io.buyin.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * A draft mail taken apart.
 *
 * @param headers of the mail and all its parts, decoded
 * @param texts bodies by MIME type
 * @param attachments contents by the name a reader sees
 */
record MailParts(
    String subject,
    List<String> headers,
    Map<String, String> texts,
    Map<String, byte[]> attachments) {

  /**
   * Takes a mail apart.
   *
   * @throws IOException if it cannot be parsed or a part stands twice
   */
  static MailParts of(byte[] eml) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    Message message = builder.parseMessage(new ByteArrayInputStream(eml));
    String subject = message.getSubject() == null ? "" : message.getSubject();
    MailParts parts = new MailParts(subject, new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
    parts.take(message);
    return parts;
  }

  private void take(Entity entity) throws IOException {
    for (Field field : entity.getHeader()) {
      headers.add(
          field.getName()
              + ": "
              + DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT));
    }
    if (entity.getBody() instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        take(part);
      }
    } else {
      leaf(entity);
    }
  }

  private void leaf(Entity leaf) throws IOException {
    boolean twice;
    if (leaf.getFilename() != null && leaf.getBody() instanceof BinaryBody body) {
      twice = attachments.put(leaf.getFilename(), bytes(body)) != null;
    } else if (leaf.getFilename() == null && leaf.getBody() instanceof TextBody body) {
      twice =
          texts.put(leaf.getMimeType(), new String(bytes(body), StandardCharsets.UTF_8)) != null;
    } else {
      throw new IOException("it has a part that is neither text nor a file");
    }
    if (twice) {
      throw new IOException("a part of it stands twice");
    }
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    body.writeTo(out);
    return out.toByteArray();
  }
}
