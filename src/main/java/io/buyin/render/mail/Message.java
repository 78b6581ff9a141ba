package io.buyin.render.mail;

import io.buyin.story.Brief;
import io.buyin.story.Mail;
import io.buyin.trouble.BuyinBug;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** One draft on its way to bytes: multipart/mixed of the twins and the attachments. */
@SuppressWarnings("ArrayRecordComponent")
record Message(Brief brief, Carriage carriage, byte[] deck, byte[] workbook) {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String DECK =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  byte[] bytes() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      message().writeTo(bytes);
      return bytes.toByteArray();
    } catch (MessagingException | IOException e) {
      throw new BuyinBug("The mail draft could not be written", e);
    }
  }

  private MimeMessage message() throws MessagingException, IOException {
    MimeMessage message = new UnsentMessage();
    message.setHeader("X-Unsent", "1");
    Mail mail = brief.mail();
    if (!mail.fromAddress().isEmpty()) {
      message.setFrom(new InternetAddress(mail.fromAddress(), mail.fromName(), UTF_8));
    }
    message.setHeader("Content-Language", brief.tongue().tag());
    message.setSubject(mail.subject().text(), UTF_8);
    message.setContent(mixed());
    message.saveChanges();
    return message;
  }

  private MimeMultipart mixed() throws MessagingException {
    String html = Draft.html(brief, carriage);
    Boundary boundary = Boundary.of(html, deck, workbook);
    MimeMultipart alternative = boundary.multipart("alternative");
    alternative.addBodyPart(text(Draft.txt(brief, carriage), "plain"));
    alternative.addBodyPart(text(html, "html"));
    MimeBodyPart twins = new MimeBodyPart();
    twins.setContent(alternative);
    MimeMultipart mixed = boundary.multipart("mixed");
    mixed.addBodyPart(twins);
    if (carriage.attaches()) {
      for (Mail.Attachment attachment : brief.mail().attachments()) {
        mixed.addBodyPart(file(attachment));
      }
    }
    return mixed;
  }

  private static MimeBodyPart text(String words, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(words, UTF_8, subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  private MimeBodyPart file(Mail.Attachment attachment) throws MessagingException {
    boolean isDeck = attachment.kind() == Mail.Attachment.Kind.DECK;
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(isDeck ? deck : workbook, isDeck ? DECK : WORKBOOK)));
    part.setFileName(attachment.fileName().text());
    part.setDisposition(MimeBodyPart.ATTACHMENT);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  /** A message that gives itself neither id nor date. */
  private static final class UnsentMessage extends MimeMessage {

    UnsentMessage() {
      super(Session.getInstance(new Properties()));
    }

    @Override
    protected synchronized void updateHeaders() throws MessagingException {
      super.updateHeaders();
      removeHeader("Date");
    }

    @Override
    protected void updateMessageID() {
      // A draft gets its id from the program that sends it.
    }
  }
}
