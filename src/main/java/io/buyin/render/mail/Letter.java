package io.buyin.render.mail;

import io.buyin.quantity.Tongue;
import io.buyin.story.Brief;
import io.buyin.story.Mail;
import io.buyin.story.Phrase;
import io.buyin.story.Run;
import io.buyin.story.Tone;
import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A Brief's mail in the words that both templates print: one model, two twins. */
record Letter(Brief brief, Carriage carriage) {

  Map<String, Object> model() {
    Mail mail = brief.mail();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("lang", brief.tongue().tag());
    model.put("subject", mail.subject().text());
    model.put("preheader", mail.preheader().text());
    model.put("greeting", runs(mail.greeting()));
    model.put("greetingText", mail.greeting().text());
    model.put("lead", mail.lead().stream().map(Letter::runs).toList());
    model.put("leadTexts", mail.lead().stream().map(Phrase::text).toList());
    model.put("rows", mail.rows().stream().map(Letter::row).toList());
    model.put("standing", runs(mail.standing()));
    model.put("standingText", mail.standing().text());
    model.put("replyHeading", mail.replyHeading().text());
    model.put("replies", replies(mail.replies()));
    model.put("attachedHeading", attachedHeading());
    model.put("attachments", mail.attachments().stream().map(this::attachment).toList());
    model.put("signOff", mail.signOff().stream().map(Letter::runs).toList());
    model.put("signOffTexts", mail.signOff().stream().map(Phrase::text).toList());
    model.put("note", mail.note().text());
    return model;
  }

  private static Map<String, Object> row(Mail.Row row) {
    return Map.of(
        "number", row.number().text(),
        "label", row.label().text(),
        "comparison", runs(row.comparison()),
        "comparisonText", row.comparison().text(),
        "language", row.language(),
        "quoted", row.quoted(),
        "attribution", row.attribution().text());
  }

  private List<Map<String, String>> replies(List<Mail.Reply> replies) {
    List<Map<String, String>> numbered = new ArrayList<>();
    for (Mail.Reply reply : replies) {
      numbered.add(reply(reply, numbered.size() + 1));
    }
    return numbered;
  }

  /** Its number stands before the link, as in a list: its own one or its place. */
  private Map<String, String> reply(Mail.Reply reply, int place) {
    String text = reply.text().text();
    String words = text.replaceFirst("^\\d+[.)]?\\s+", "");
    String own = text.substring(0, text.length() - words.length()).replaceAll("\\D", "");
    String number = own.isEmpty() ? Integer.toString(place) : own;
    return Map.of("number", number, "text", words, "link", link(reply.subject().text()));
  }

  /** Opens an answer with its subject filled in; empty where nobody is named as sender. */
  private String link(String subject) {
    String to = brief.mail().fromAddress();
    return to.isEmpty() ? "" : "mailto:" + to + "?subject=" + percentEncoded(subject);
  }

  private static String percentEncoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private String attachedHeading() {
    return carriage.attaches()
        ? brief.mail().attachedHeading().text()
        : words(brief.tongue()).getProperty("too-large");
  }

  private String attachment(Mail.Attachment attachment) {
    String name = carriage.attaches() ? attachment.fileName().text() : path(attachment.kind());
    String remark = attachment.remark().text();
    return remark.isEmpty() ? name : name + " (" + remark + ")";
  }

  private String path(Mail.Attachment.Kind kind) {
    String file =
        switch (kind) {
          case DECK -> "deck.pptx";
          case WORKBOOK -> "numbers.xlsx";
        };
    return "send/" + brief.audience() + "/" + file;
  }

  private static List<Map<String, Object>> runs(Phrase phrase) {
    return phrase.runs().stream().map(Letter::run).toList();
  }

  private static Map<String, Object> run(Run run) {
    return Map.of(
        "text", run.text(),
        "bold", run.weight() == Run.Weight.BOLD,
        "muted", run.tone() == Tone.MUTED);
  }

  private static Properties words(Tongue tongue) {
    Properties words = new Properties();
    try (InputStream own = resource(tongue.language());
        InputStream english = resource("en")) {
      InputStream file = Objects.requireNonNull(own == null ? english : own);
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new BuyinBug("The mail's words cannot be read", e);
    }
    return words;
  }

  private static @Nullable InputStream resource(String language) {
    return Letter.class.getResourceAsStream("words_" + language + ".properties");
  }
}
