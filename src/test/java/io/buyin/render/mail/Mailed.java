package io.buyin.render.mail;

import io.buyin.story.Brief;
import io.buyin.story.Mail;
import java.util.ArrayList;
import java.util.List;

/** The same Brief with another quote in its mail. */
final class Mailed {

  private Mailed() {}

  static Brief withQuote(Brief brief, String quoted) {
    Mail old = brief.mail();
    Mail.Row row = old.rows().get(0);
    List<Mail.Row> rows = new ArrayList<>(old.rows());
    rows.set(
        0,
        new Mail.Row(
            row.number(),
            row.label(),
            row.comparison(),
            row.language(),
            quoted,
            row.attribution()));
    Mail mail =
        new Mail(
            old.fromName(),
            old.fromAddress(),
            old.subject(),
            old.preheader(),
            old.greeting(),
            old.lead(),
            rows,
            old.standing(),
            old.replyHeading(),
            old.replies(),
            old.attachedHeading(),
            old.attachments(),
            old.signOff(),
            old.note());
    return new Brief(
        brief.organisation(),
        brief.programme(),
        brief.audience(),
        brief.audienceName(),
        brief.tongue(),
        brief.businessDate(),
        brief.meetingDate(),
        brief.footer(),
        brief.properties(),
        brief.slides(),
        mail,
        brief.numbers(),
        brief.timeline(),
        brief.voices(),
        brief.choices(),
        brief.tokens());
  }
}
