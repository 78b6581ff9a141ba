package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.Mail;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The draft and its twins say what the Brief says, and carry the very files that were proved. */
final class MailProof {

  private final Brief brief;
  private final Exhibit exhibit;
  private final Allowance allowance;
  private final QuoteProof marks;
  private final Findings findings;
  private final Findings quotes;

  MailProof(QuoteProof marks, Exhibit exhibit) {
    this.marks = marks;
    this.brief = marks.told();
    this.exhibit = exhibit;
    this.allowance = Allowance.of(brief.tongue(), new MailWords(brief).allowed());
    this.findings = new Findings("mail", exhibit.path());
    this.quotes = new Findings("quotes", exhibit.path());
  }

  List<Finding> draft(List<Exhibit> edition) throws IOException {
    MailParts mail = MailParts.of(exhibit.bytes());
    if (!Text.same(mail.subject(), brief.mail().subject().text())) {
      findings.stops("the subject is not the Brief's");
    }
    if (!mail.texts().keySet().equals(Set.of("text/plain", "text/html"))) {
      findings.holds("it is not one text and its HTML twin");
    }
    plain(mail.texts().getOrDefault("text/plain", ""));
    html(mail.texts().getOrDefault("text/html", ""));
    attachments(mail.attachments(), edition);
    return all();
  }

  List<Finding> twin() {
    String text = new String(exhibit.bytes(), StandardCharsets.UTF_8);
    if (exhibit.is("html")) {
      html(text);
    } else {
      plain(text);
    }
    return all();
  }

  private List<Finding> all() {
    List<Finding> all = new ArrayList<>(findings.all());
    all.addAll(quotes.all());
    return all;
  }

  private void plain(String text) {
    List<String> lines = text.lines().toList();
    lines.forEach(line -> say(line, "the text"));
    complete(lines, new MailWords(brief).wanted(), "the text");
  }

  private void html(String html) {
    Document page = Jsoup.parse(html);
    List<String> lines = HtmlLines.of(page);
    lines.forEach(line -> say(line, "the HTML"));
    complete(lines, new MailWords(brief).wantedInHtml(), "the HTML");
    for (Mail.Row row : brief.mail().rows()) {
      if (!row.quoted().isEmpty() && !SpokenIn.elements(page, row.quoted(), row.language())) {
        quotes.holds(
            "the quote beside " + row.number().text() + " is not marked " + row.language());
      }
    }
    for (Element link : page.select("a[href]")) {
      say(decoded(link.attr("href")), "a link of the HTML");
    }
  }

  private static String decoded(String link) {
    String[] parts = link.split("\\?subject=", 2);
    return parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : link;
  }

  private void say(String line, String where) {
    findings.foreign(where, allowance.foreignNumbers(line));
    marks.marks(quotes, where, line);
  }

  /** Every phrase of the Brief stands there as often as the Brief says it. */
  private void complete(List<String> lines, List<String> wanted, String where) {
    List<String> said = lines.stream().map(Text::plain).toList();
    Missing.from(wanted, said)
        .forEach((text, count) -> findings.stops(where + " lacks " + named(text)));
  }

  private String named(String text) {
    List<String> numbers = allowance.numbers(text);
    return numbers.isEmpty()
        ? "words of the Brief"
        : "\"" + String.join("\", \"", numbers) + "\" at one of its places";
  }

  /** Both files under their names, or none where they are too heavy and their paths are given. */
  private void attachments(Map<String, byte[]> attached, List<Exhibit> edition) {
    if (attached.isEmpty() && new Heavy(edition).isTooHeavy()) {
      return;
    }
    for (Mail.Attachment wanted : brief.mail().attachments()) {
      byte[] bytes = attached.get(wanted.fileName().text());
      String ending = wanted.kind() == Mail.Attachment.Kind.DECK ? "deck.pptx" : "numbers.xlsx";
      boolean same =
          bytes != null
              && edition.stream()
                  .anyMatch(
                      file -> file.path().endsWith(ending) && Arrays.equals(file.bytes(), bytes));
      if (!same) {
        findings.holds("the attached " + ending + " is not that of this edition");
      }
    }
    if (attached.size() != brief.mail().attachments().size()) {
      findings.holds("it carries " + attached.size() + " files");
    }
  }
}
