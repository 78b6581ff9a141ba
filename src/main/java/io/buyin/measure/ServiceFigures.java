package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.quantity.Count;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures of the messages that the service desk received and answered. */
final class ServiceFigures {

  private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

  /** In seconds. */
  private static final long DAY = 86_400;

  /** Share of messages that wait longest. */
  private static final double LATE = 0.1;

  private final FigureBook book;
  private final Sources sources;

  ServiceFigures(FigureBook book, Sources sources) {
    this.book = book;
    this.sources = sources;
  }

  /** Every measure of messages for this cut. */
  void measure(MessageCut cut) {
    messages(cut);
    answeredShare(cut);
    answeredInADay(cut);
    firstReply(cut);
    firstReplyWorked(cut);
    slowReply(cut);
    conversations(cut);
    identified(cut);
  }

  Figure messages(MessageCut cut) {
    List<Message> received = cut.received();
    MessageGround ground = received(cut, received.size());
    return book.add(
        cut.key("messages"),
        new Level(
                new Count(received.size()),
                null,
                ground.evidence(),
                ground.filter("received"),
                Terms.sum(Terms.messages("messages", cut)))
            .over(Counting.messages(cut::received, Counting.one())));
  }

  /** Null under the measure's minimum. */
  @Nullable Figure answeredShare(MessageCut cut) {
    List<Message> needing = cut.needingAnswer();
    return book.add(cut.key("answered-share"), needing.size(), () -> answeredShare(cut, needing));
  }

  /** Of the messages of which the data tell whether a day was enough. */
  @Nullable Figure answeredInADay(MessageCut cut) {
    List<Message> told =
        cut.needingAnswer().stream()
            .filter(message -> message.isAnswered() || message.waited() >= DAY)
            .toList();
    return book.add(cut.key("answered-in-a-day"), told.size(), () -> answeredInADay(cut, told));
  }

  private Level answeredInADay(MessageCut cut, List<Message> told) {
    MessageGround ground = needing(cut, told.size());
    long soon = told.stream().filter(ServiceFigures::isAnsweredInADay).count();
    long young = (long) cut.needingAnswer().size() - told.size();
    return new Level(
            Share.of(soon, told.size()),
            Kept.share(Rates.wilson(new Rates.Arm(soon, told.size()))),
            ground.evidence(),
            ground.filter("needs an answer, received")
                + (young == 0 ? "" : "; " + young + " younger than a day left out"),
            Recipe.NONE)
        .over(
            Counting.messageShare(
                () -> told, message -> Counting.oneIf(isAnsweredInADay(message))));
  }

  private static boolean isAnsweredInADay(Message message) {
    return message.isAnswered() && message.waited() <= DAY;
  }

  /**
   * Null under the measure's minimum, and where more than half still wait at the end of the data:
   * the median is then later than anybody knows.
   */
  @Nullable Figure firstReply(MessageCut cut) {
    return firstReply(cut, "first-reply", cut.waits(), Message::waited);
  }

  /** Within working hours; nothing where none are stated. */
  private void firstReplyWorked(MessageCut cut) {
    Waits waits = cut.workedWaits();
    if (waits.size() > 0) {
      firstReply(cut, "first-reply-working", waits, Message::worked);
    }
  }

  private @Nullable Figure firstReply(
      MessageCut cut, String measure, Waits waits, Function<Message, @Nullable Long> each) {
    WaitCurve curve = WaitCurve.of(waits);
    Double median = curve.median();
    return median == null
        ? book.missing(cut.key(measure), waits.size())
        : book.add(
            cut.key(measure),
            waits.size(),
            () -> replied(cut, waits, curve.interval(), median, each));
  }

  /** By when nine of ten had their reply; null where more than one in ten still waits. */
  @Nullable Figure slowReply(MessageCut cut) {
    Waits waits = cut.waits();
    Double late = WaitCurve.of(waits).lengthUntil(LATE);
    return late == null
        ? book.missing(cut.key("slow-reply"), waits.size())
        : book.add(
            cut.key("slow-reply"),
            waits.size(),
            () -> replied(cut, waits, null, late, Message::waited));
  }

  /** Null where answered messages name no author: how many people they are is then unknown. */
  @Nullable Figure conversations(MessageCut cut) {
    List<Message> answered = cut.answered();
    List<Message> named = having(answered, message -> message.inquiry().author());
    return named.isEmpty() && !answered.isEmpty()
        ? null
        : book.add(
            cut.key("conversations"),
            people(cut, answered, named, "answered")
                .over(Counting.authors(() -> authored(cut.answered()))));
  }

  /** Null where no message names a firm. */
  @Nullable Figure identified(MessageCut cut) {
    if (!cut.inbound().knowsAccounts() || conversations(cut) == null) {
      return null;
    }
    List<Message> firms = having(cut.answered(), message -> message.inquiry().account());
    List<Message> named = having(firms, message -> message.inquiry().author());
    return book.add(
        cut.key("conversations-identified"),
        people(cut, firms, named, "with an account, answered")
            .over(
                Counting.authors(
                    () -> authored(having(cut.answered(), each -> each.inquiry().account())))));
  }

  /** Share of the period's messages needing an answer whose region is known. */
  double placeCoverage(MessageCut cut) {
    return needing(cut, 0).coverage();
  }

  boolean isStale() {
    return sources.isStale(Kind.SERVICE);
  }

  private Level people(MessageCut cut, List<Message> answered, List<Message> named, String words) {
    long authors = named.stream().map(each -> each.inquiry().author().strip()).distinct().count();
    long blank = (long) answered.size() - named.size();
    double known = answered.isEmpty() ? 1 : (double) named.size() / answered.size();
    String missing = blank == 0 ? "" : "; " + blank + " without author not counted";
    MessageGround ground =
        new MessageGround(cut, sources, cut.inbound().answeredIn(cut.period()), named.size());
    LevelEvidence evidence =
        ground.evidence(known, List.of(), blank == 0 ? List.of() : List.of("author-blank"));
    Lack authorless = new Lack(Lack.What.AUTHOR, blank, answered.size());
    return new Level(
        new Count(authors),
        null,
        evidence.lacking(Lack.together(evidence.lacks(), Lack.among(authorless))),
        "distinct author, " + ground.filter(words) + missing,
        Recipe.NONE);
  }

  private Level answeredShare(MessageCut cut, List<Message> needing) {
    long answered = needing.stream().filter(Message::isAnswered).count();
    Rates.Arm arm = new Rates.Arm(answered, needing.size());
    MessageGround ground = needing(cut, needing.size());
    return new Level(
            Share.of(answered, needing.size()),
            Kept.share(Rates.wilson(arm)),
            ground.evidence(),
            ground.filter("needs an answer, received"),
            Terms.quotient(Terms.messages("answered", cut), Terms.messages("needing", cut)))
        .over(
            Counting.messageShare(
                cut::needingAnswer, message -> Counting.oneIf(message.isAnswered())));
  }

  private Level replied(
      MessageCut cut,
      Waits waits,
      @Nullable Range range,
      double seconds,
      Function<Message, @Nullable Long> each) {
    long waiting = waits.size() - waits.events();
    MessageGround ground = needing(cut, waits.size());
    return new Level(
            Kept.hours(seconds),
            range == null ? null : Kept.hours(range),
            ground.evidence(1, range == null ? List.of("interval-open") : List.of(), List.of()),
            ground.filter("needs an answer, received")
                + "; "
                + waiting
                + " without reply by the end of "
                + Objects.requireNonNull(cut.inbound().through()),
            Recipe.NONE)
        .over(Counting.messages(cut::needingAnswer, message -> hours(message, each)));
  }

  /** Until the reply; null while there is none. */
  private static @Nullable BigDecimal hours(
      Message message, Function<Message, @Nullable Long> each) {
    Long waited = message.isAnswered() ? each.apply(message) : null;
    return waited == null ? null : BigDecimal.valueOf(waited).divide(HOUR, 2, RoundingMode.HALF_UP);
  }

  private MessageGround received(MessageCut cut, long n) {
    return new MessageGround(cut, sources, cut.inbound().receivedIn(cut.period()), n);
  }

  private MessageGround needing(MessageCut cut, long n) {
    List<Message> all =
        cut.inbound().receivedIn(cut.period()).stream().filter(Message::needsAnswer).toList();
    return new MessageGround(cut, sources, all, n);
  }

  private static List<Message> authored(List<Message> messages) {
    return having(messages, message -> message.inquiry().author());
  }

  private static List<Message> having(List<Message> messages, Function<Message, String> field) {
    return messages.stream().filter(message -> !field.apply(message).isBlank()).toList();
  }
}
