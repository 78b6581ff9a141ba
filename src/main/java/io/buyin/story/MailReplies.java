package io.buyin.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The answers that a reader may give, and by when. */
final class MailReplies {

  private static final int DAYS_TO_DIGEST = 2;

  private final Ground ground;
  private final Words words;
  private final Asking asking;
  private final Reader reader;

  MailReplies(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
    this.asking = new Asking(ground);
    this.reader = new Reader(ground);
  }

  Phrase heading() {
    LocalDate by = replyBy(ground.settings().meeting().date());
    return by.isAfter(ground.today())
        ? words.line("mail.reply-by").with("day", words.weekday(by)).phrase()
        : words.line(reader.asked("mail.no-time")).with("day", asking.meetingDay()).phrase();
  }

  /** The last working day that leaves two whole working days before the meeting. */
  static LocalDate replyBy(LocalDate meeting) {
    LocalDate day = meeting;
    int working = 0;
    while (working < DAYS_TO_DIGEST) {
      day = day.minusDays(1);
      if (isWorkingDay(day)) {
        working++;
      }
    }
    return day;
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  List<Mail.Reply> options() {
    List<Mail.Reply> replies = new ArrayList<>();
    for (String key : List.of("support", "talk", "not-yet")) {
      Phrase text = words.text("mail.reply." + key);
      Phrase subject =
          words
              .line("mail.reply-subject." + key)
              .with("idea", asking.idea())
              .with("day", asking.meetingDay())
              .phrase();
      replies.add(new Mail.Reply(text, subject));
    }
    return replies;
  }
}
