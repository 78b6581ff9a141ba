package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.quantity.Money;
import io.buyin.settings.Idea;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The draft that carries deck and workbook. */
final class MailPage {

  private static final int BODY = 270;

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final Asking asking;
  private final Reader reader;
  private final String why;
  private final boolean safeguard;

  /**
   * @param why key of the sentence that says which goals are concerned
   */
  private MailPage(Telling telling, String why, boolean safeguard) {
    this.telling = telling;
    this.why = why;
    this.safeguard = safeguard;
    this.ground = telling.ground();
    this.words = ground.words();
    this.asking = new Asking(ground);
    this.reader = new Reader(ground);
  }

  /** In full, or with less about the goals and then the safeguard where it would be too long. */
  static Mail compose(Telling telling) {
    return Stream.of(
            new MailPage(telling, "mail.why", true),
            new MailPage(telling, "mail.why-short", true),
            new MailPage(telling, "mail.why-short", false))
        .map(MailPage::mail)
        .filter(mail -> bodyWords(mail) <= BODY)
        .findFirst()
        .orElseGet(() -> new MailPage(telling, "mail.why-bare", false).mail());
  }

  /** Words of the letter itself: without its subject, preheader and the replies' subjects. */
  static long bodyWords(Mail mail) {
    long around =
        Walk.over(List.of(mail.subject(), mail.preheader())).words()
            + mail.replies().stream().mapToLong(reply -> Walk.over(reply.subject()).words()).sum();
    long quoted = mail.rows().stream().mapToLong(row -> row.quoted().split("\\s+").length).sum();
    return Walk.over(mail).words() - around + quoted;
  }

  private Mail mail() {
    MailHead head = new MailHead(telling);
    MailReplies replies = new MailReplies(ground);
    Idea.Sponsor sponsor = ground.settings().idea().sponsor();
    return new Mail(
        sponsor.name(),
        sponsor.email(),
        head.subject(),
        head.preheader(),
        greeting(),
        lead(),
        telling.headlines().stream().map(this::row).toList(),
        new MailStanding(telling).phrase(),
        replies.heading(),
        replies.options(),
        words.text("mail.attached"),
        attachments(),
        said(
            words.text("mail.regards"),
            words.stated(sponsor.name(), "idea.sponsor.name"),
            asking.from()),
        note());
  }

  private List<Phrase> lead() {
    Phrase ask =
        words
            .line(reader.asked("mail.ask"))
            .with("day", asking.meetingDay())
            .with("decider", reader::decider)
            .with("sentence", asking.sentenceInSentence())
            .with("cost", cost())
            .with("safeguard", safeguard())
            .phrase();
    return said(ask, goals());
  }

  /** What is not stated leaves no gap. */
  private static List<Phrase> said(Phrase... paragraphs) {
    return Stream.of(paragraphs).filter(paragraph -> !paragraph.isEmpty()).toList();
  }

  /** The cost, without the amount that the sentence itself names. */
  private Phrase cost() {
    Idea.Ask ask = ground.ask();
    if (!ask.hasCost()) {
      return words.line("mail.cost").with("cost", asking.cost()).phrase();
    }
    Money once = ground.money(ask.costOnce());
    String sentence = spaced(asking.sentence().text());
    boolean named =
        sentence.contains(spaced(words.spoken().full(once)))
            || sentence.contains(spaced(words.spoken().say(once)));
    if (!named || ask.costOnce() == 0) {
      return words.line("mail.cost").with("cost", asking.cost()).phrase();
    }
    Phrase yearly =
        words.value(ground.money(ask.costPerYear()), Behind.stated("idea.ask.cost-per-year"));
    return ask.costPerYear() == 0
        ? Phrase.EMPTY
        : words.line("mail.running").with("yearly", yearly).phrase();
  }

  /** With plain spaces, however an amount was written. */
  private static String spaced(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  private Phrase safeguard() {
    return safeguard && !ground.ask().safeguard().isBlank()
        ? words
            .line("mail.safeguard")
            .with("safeguard", words.stated(ground.ask().safeguard(), "idea.ask.safeguard"))
            .phrase()
        : Phrase.EMPTY;
  }

  private Phrase goals() {
    List<Phrase> names =
        ground.audienceGoals().stream()
            .map(goal -> words.stated(goal.name(), "goals." + goal.id() + ".name"))
            .toList();
    return names.isEmpty()
        ? words.stated(ground.settings().idea().why(), "idea.why")
        : words
            .line(telling.headlines().isEmpty() ? thin() : why)
            .with("goals", words.list(names.stream().map(words::asGiven).toList()))
            .with("period", ground.periodName())
            .with("results", () -> words.clauses(firm().map(this::result).toList()))
            .phrase();
  }

  private String thin() {
    return firm().findAny().isPresent() ? "mail.why-firm" : "mail.why-thin";
  }

  /** The reader's goals whose own number is firm, whether or not anybody speaks to it. */
  private Stream<GoalState> firm() {
    return ground.audienceGoals().stream()
        .map(goal -> GoalState.of(ground, goal))
        .filter(GoalState::isFirm);
  }

  private Phrase result(GoalState state) {
    Figure actual = Objects.requireNonNull(state.actual());
    return words
        .line("mail.result")
        .with("measure", ground.nameOf(state.ref()))
        .with("value", words.value(actual))
        .phrase();
  }

  private Mail.Row row(Pair pair) {
    Exhibit exhibit = pair.exhibit();
    Optional<Voice> voice = SummaryPage.headlineVoice(telling, pair);
    Quotes quotes = new Quotes(ground);
    String quoted =
        voice.map(found -> words.spoken().quoted(quotes.cut(found, Quotes.IN_MAIL))).orElse("");
    return new Mail.Row(
        words.value(exhibit.figure()),
        exhibit.label(),
        words
            .line("mail.comparison")
            .with("comparison", exhibit.comparison())
            .with("grade", new Evidence(ground).word(exhibit.verdict().grade()))
            .phrase(),
        voice.map(found -> Quoting.tag(words, found)).orElse(words.tongue().tag()),
        quoted,
        voice.map(found -> attribution(found, pair)).orElse(Phrase.EMPTY));
  }

  private Phrase attribution(Voice voice, Pair pair) {
    boolean answered =
        telling.hasEvidence()
            && voice.stance() == Stance.HESITATE
            && new Answers(ground).isAnswered(pair.theme().id());
    String key = answered ? "mail.answered" : "mail.said";
    return words
        .line(key)
        .with("who", Quotes.toReader(ground).who(voice))
        .with("language", Quoting.mark(words, voice))
        .with("slide", telling.slideNumber(telling.slideOf(pair)))
        .phrase();
  }

  private List<Mail.Attachment> attachments() {
    FileNames names = new FileNames(ground.settings(), words);
    int slides = telling.agenda().pages().size();
    Phrase deck =
        words
            .counted(
                slides == 1 ? "mail.attached-page" : "mail.attached-deck",
                telling.minutes(),
                Behind.reference("minutes"))
            .with("slides", words.count(slides, Behind.reference("slides")))
            .phrase();
    return List.of(
        new Mail.Attachment(Mail.Attachment.Kind.DECK, fileName(names.deck()), deck),
        new Mail.Attachment(
            Mail.Attachment.Kind.WORKBOOK,
            fileName(names.workbook()),
            words.text("mail.attached-workbook")));
  }

  private Phrase fileName(String name) {
    return words.named(name, Behind.reference("file"));
  }

  private Phrase greeting() {
    String own = ground.input().audience().greeting();
    return own.isBlank() ? words.text("mail.greeting") : words.stated(own, "audiences.greeting");
  }

  private Phrase note() {
    Phrase days = new DataDays(ground).full();
    Phrase data =
        days.isEmpty() ? Phrase.EMPTY : words.line("mail.data").with("data", days).phrase();
    return words
        .line(ground.mayQuote() ? "mail.note" : "mail.note-unquoted")
        .with("data", data)
        .with("note", words.stated(ground.settings().organisation().note(), "organisation.note"))
        .phrase();
  }
}
