package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.Mail;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand in a mail, and what must. */
record MailWords(Brief brief) {

  private static final Pattern NUMBERED = Pattern.compile("([0-9]+)[.)]?\\s+(.*)");

  /** All texts of the draft; a reply may bear its number or its place, as in a list. */
  List<String> allowed() {
    List<String> texts = new ArrayList<>(BriefWalk.texts(brief.mail()));
    int place = 0;
    for (Mail.Reply reply : brief.mail().replies()) {
      place++;
      Matcher numbered = numbered(reply);
      String number = numbered.matches() ? numbered.group(1) : Integer.toString(place);
      texts.add(number + ". " + words(reply));
    }
    return texts;
  }

  /** Everything a reader must find in the HTML, which alone has a preheader. */
  List<String> wantedInHtml() {
    List<String> wanted = new ArrayList<>(wanted());
    wanted.add(Text.plain(brief.mail().preheader().text()));
    return wanted;
  }

  /** Everything a reader must find in the body, in plain words. */
  List<String> wanted() {
    Mail mail = brief.mail();
    List<String> wanted = new ArrayList<>();
    wanted.add(mail.greeting().text());
    mail.lead().forEach(phrase -> wanted.add(phrase.text()));
    for (Mail.Row row : mail.rows()) {
      wanted.add(row.number().text());
      wanted.add(row.label().text());
      wanted.add(row.comparison().text());
      wanted.add(row.quoted());
      wanted.add(row.attribution().text());
    }
    wanted.add(mail.standing().text());
    wanted.add(mail.replyHeading().text());
    mail.replies().forEach(reply -> wanted.add(words(reply)));
    mail.signOff().forEach(phrase -> wanted.add(phrase.text()));
    wanted.add(mail.note().text());
    return wanted.stream().map(Text::plain).filter(text -> !text.isEmpty()).toList();
  }

  private static String words(Mail.Reply reply) {
    Matcher numbered = numbered(reply);
    return numbered.matches() ? numbered.group(2) : reply.text().text();
  }

  private static Matcher numbered(Mail.Reply reply) {
    return NUMBERED.matcher(Text.plain(reply.text().text()));
  }
}
