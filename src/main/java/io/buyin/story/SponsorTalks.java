package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conversations to have next, a theme each: with whom, where our answer stands, and one
 * question that the answer so far leads to.
 */
final class SponsorTalks {

  private static final int MOST = 6;
  private static final int NAMED = 4;

  private final Words words;
  private final Speakers speakers;
  private final Answers answers;
  private final List<Voice> people;

  /**
   * @param people each by one remark, who asks first
   */
  SponsorTalks(Ground ground, List<Voice> people) {
    this.words = ground.words();
    this.speakers = new Speakers(ground);
    this.answers = new Answers(ground);
    this.people = people;
  }

  /** Themes that people ask about before those on which they only see both sides. */
  List<List<Phrase>> rows() {
    Map<Settings.Theme, List<Voice>> open = new LinkedHashMap<>();
    for (Stance stance : List.of(Stance.HESITATE, Stance.MIXED)) {
      for (Voice voice : people) {
        if (voice.stance() == stance) {
          speakers
              .theme(voice)
              .filter(theme -> !isAccepted(theme))
              .ifPresent(
                  theme -> open.computeIfAbsent(theme, none -> new ArrayList<>()).add(voice));
        }
      }
    }
    List<List<Phrase>> rows = new ArrayList<>();
    open.forEach((theme, voices) -> rows.add(row(theme, voices)));
    return rows.stream().limit(MOST).toList();
  }

  private boolean isAccepted(Settings.Theme theme) {
    return answers.to(theme.id()).filter(answer -> "accepted".equals(answer.status())).isPresent();
  }

  private List<Phrase> row(Settings.Theme theme, List<Voice> voices) {
    Optional<Settings.Answer> answer = answers.to(theme.id());
    return List.of(
        Runs.bold(speakers.name(theme)),
        whom(voices),
        answer.map(this::soFar).orElseGet(() -> words.text("sponsor.unanswered")),
        question(answer, voices));
  }

  private Phrase whom(List<Voice> voices) {
    List<Phrase> named = new ArrayList<>();
    voices.stream().limit(NAMED).map(speakers::person).forEach(named::add);
    if (voices.size() > NAMED) {
      long others = (long) voices.size() - NAMED;
      named.add(words.line("sponsor.others").with("n", words.count(others, others())).phrase());
    }
    return Runs.list(named, Runs.plain("; "));
  }

  private static Behind others() {
    return Behind.reference("sponsor.others");
  }

  private Phrase soFar(Settings.Answer answer) {
    Phrase owed =
        answer.text().isBlank() || "open".equals(answer.status())
            ? words
                .line("sponsor.owed")
                .with("owner", words.stated(answer.owner(), "answers." + answer.theme() + ".owner"))
                .with("day", words.dayAndMonth(answer.due()))
                .phrase()
            : Phrase.EMPTY;
    return answer.text().isBlank()
        ? owed
        : Runs.list(List.of(owed, answers.text(answer)), Runs.plain(" "));
  }

  /** What to ask: about the number that our answer rests on, the answer, or what is missing. */
  private Phrase question(Optional<Settings.Answer> answer, List<Voice> voices) {
    boolean asked = voices.get(0).stance() == Stance.HESITATE;
    if (!asked) {
      return words.text("sponsor.probe.mixed");
    }
    if (answer.isEmpty() || "open".equals(answer.get().status())) {
      return words.text(answer.isEmpty() ? "sponsor.probe.open" : "sponsor.probe.owed");
    }
    Phrase tonight = answers.tonight(answer.get());
    return tonight.isEmpty()
        ? words.text("sponsor.probe.answered")
        : words.line("sponsor.probe.measured").with("tonight", Runs.stripped(tonight)).phrase();
  }
}
