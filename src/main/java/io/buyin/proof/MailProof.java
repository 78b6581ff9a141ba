package io.buyin.proof;

import io.buyin.story.Brief;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The mail and its twins say what the Brief says, and carry the very files that were proved. */
final class MailProof {

  private final Brief brief;
  private final Exhibit exhibit;
  private final Allowance allowance;
  private final List<Finding> findings = new ArrayList<>();

  MailProof(Brief brief, Exhibit exhibit) {
    this.brief = brief;
    this.exhibit = exhibit;
    Set<String> texts = new HashSet<>(BriefWalk.texts(brief.mail()));
    texts.add(brief.footer().text());
    texts.addAll(BriefWalk.texts(brief.properties()));
    this.allowance = Allowance.of(brief.tongue(), texts);
  }

  List<Finding> draft(List<Exhibit> edition) throws IOException {
    MailParts mail = MailParts.of(exhibit.bytes());
    covered(mail.subject(), "the subject");
    plain(mail.texts().getOrDefault("text/plain", ""));
    html(mail.texts().getOrDefault("text/html", ""));
    if (!mail.texts().keySet().containsAll(Set.of("text/plain", "text/html"))) {
      holds("the mail lacks its text or its HTML twin");
    }
    for (Map.Entry<String, byte[]> attachment : mail.attachments().entrySet()) {
      boolean same =
          edition.stream().anyMatch(file -> Arrays.equals(file.bytes(), attachment.getValue()));
      if (!same) {
        holds("the attachment " + attachment.getKey() + " is not a file of this edition");
      }
    }
    return findings;
  }

  List<Finding> twin() {
    String text = new String(exhibit.bytes(), StandardCharsets.UTF_8);
    if (exhibit.is("html")) {
      html(text);
    } else {
      plain(text);
    }
    return findings;
  }

  private void plain(String text) {
    covered(text.replaceAll("(?m)^\\s*[0-9]+[.)]\\s", ""), "the text");
    complete(text, "the text");
  }

  private void html(String html) {
    Document page = Jsoup.parse(html);
    for (Element element : page.body().getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> {
                if (Set.of("title", "alt", "aria-label").contains(attribute.getKey())) {
                  covered(attribute.getValue(), "an attribute");
                }
              });
      if (element.textNodes().stream().anyMatch(node -> !node.isBlank())) {
        covered(block(element), "the HTML");
      }
    }
    complete(page.text(), "the HTML");
  }

  /** The element's own text; what its children say is looked at with them. */
  private static String block(Element element) {
    StringBuilder text = new StringBuilder();
    element.textNodes().stream().map(TextNode::text).forEach(part -> text.append(part).append(' '));
    return element.childrenSize() == 0 ? text.toString() : element.text();
  }

  /** Every number of the three rows stands in this twin. */
  private void complete(String text, String where) {
    String all = Allowance.plain(text);
    brief
        .mail()
        .rows()
        .forEach(
            row -> {
              if (!all.contains(Allowance.plain(row.number().text()))) {
                stops(where + " lacks " + row.number().text());
              }
            });
  }

  private void covered(String text, String where) {
    if (!allowance.covers(text)) {
      stops(
          where + " says \"" + allowance.residue(text) + "\", which is not a number of the Brief");
    }
  }

  private void holds(String sentence) {
    findings.add(Finding.holds("mail", exhibit.path(), sentence + "."));
  }

  private void stops(String sentence) {
    findings.add(Finding.stops("mail", exhibit.path(), sentence + "."));
  }
}
