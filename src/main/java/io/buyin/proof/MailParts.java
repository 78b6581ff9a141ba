package io.buyin.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * A draft mail taken apart.
 *
 * @param texts bodies by MIME type
 * @param attachments contents by the name a reader sees
 */
record MailParts(String subject, Map<String, String> texts, Map<String, byte[]> attachments) {

  /**
   * Takes a mail apart.
   *
   * @throws IOException if it cannot be parsed
   */
  static MailParts of(byte[] eml) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    Message message = builder.parseMessage(new ByteArrayInputStream(eml));
    MailParts parts = new MailParts(message.getSubject(), new TreeMap<>(), new TreeMap<>());
    for (Entity leaf : leaves(message)) {
      parts.add(leaf);
    }
    return parts;
  }

  private static List<Entity> leaves(Entity entity) {
    List<Entity> leaves = new ArrayList<>();
    if (entity.getBody() instanceof Multipart multipart) {
      multipart.getBodyParts().forEach(part -> leaves.addAll(leaves(part)));
    } else {
      leaves.add(entity);
    }
    return leaves;
  }

  private void add(Entity leaf) throws IOException {
    if (leaf.getFilename() != null && leaf.getBody() instanceof BinaryBody body) {
      attachments.put(leaf.getFilename(), bytes(body));
    } else if (leaf.getBody() instanceof TextBody body) {
      texts.put(leaf.getMimeType(), new String(bytes(body), StandardCharsets.UTF_8));
    }
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    body.writeTo(out);
    return out.toByteArray();
  }
}
