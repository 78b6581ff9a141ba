package io.buyin.story;

import java.util.List;

/** What a mail program shows of the mail before it is opened. */
final class MailHead {

  private static final int SUBJECT = 60;
  private static final int PREHEADER = 130;

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final Asking asking;
  private final Reader reader;

  MailHead(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.asking = new Asking(ground);
    this.reader = new Reader(ground);
  }

  Phrase subject() {
    if (ground.ask().costOnce() > 0) {
      Phrase full = subjectWithCost();
      if (full.text().length() <= SUBJECT) {
        return full;
      }
    }
    Phrase decision =
        words
            .line("mail.subject.decision")
            .with("day", asking.meetingDay())
            .with("decision", decision())
            .phrase();
    return decision.text().length() <= SUBJECT
        ? decision
        : words.line(reader.asked("mail.subject.day")).with("day", asking.meetingDay()).phrase();
  }

  private Phrase subjectWithCost() {
    return words
        .line("mail.subject.cost")
        .with("day", asking.meetingDay())
        .with("decision", decision())
        .with(
            "cost",
            words.value(ground.money(ground.ask().costOnce()), Behind.stated("idea.ask.cost-once")))
        .phrase();
  }

  private Phrase decision() {
    return asking.what();
  }

  Phrase preheader() {
    Phrase minutes =
        words.counted("mail.preheader", telling.minutes(), Behind.reference("minutes")).phrase();
    List<Pair> headlines = telling.headlines();
    if (headlines.isEmpty()) {
      return minutes;
    }
    Exhibit best = headlines.get(0).exhibit();
    Phrase both =
        words
            .line("mail.preheader.best")
            .with("minutes", minutes)
            .with("claim", words.capitalised(best.clause()))
            .phrase();
    return both.text().length() <= PREHEADER ? both : minutes;
  }
}
