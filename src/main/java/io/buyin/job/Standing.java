package io.buyin.job;

import io.buyin.fact.MeetingNote;
import io.buyin.settings.Idea;
import io.buyin.settings.Settings;
import io.buyin.settings.Translations;
import io.buyin.story.Shown;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether what is stated stands on tonight's slides and mails, in any of their languages. */
record Standing(Shown shown, Translations translations) {

  boolean has(String text) {
    return text.isBlank()
        || shown.has(text)
        || translations.byLanguage().keySet().stream()
            .anyMatch(language -> shown.has(translations.in(language, text)));
  }

  /** The text in each language in which it may stand. */
  Set<String> saidAs(String text) {
    Set<String> said = new LinkedHashSet<>(Set.of(text.strip()));
    translations.byLanguage().keySet().forEach(each -> said.add(translations.in(each, text)));
    return said;
  }

  /** An answer that is still open stands as the name of its theme, with who owes it. */
  boolean isOpen(Settings.Answer answer, String theme) {
    List<String> stands = List.of(theme, answer.owner());
    return answer.status().equals("open")
        && stands.stream().noneMatch(String::isBlank)
        && (shown.together(stands)
            || translations.byLanguage().keySet().stream()
                .anyMatch(language -> shown.together(translated(stands, language))));
  }

  private List<String> translated(List<String> texts, String language) {
    return texts.stream().map(text -> translations.in(language, text)).toList();
  }

  /** What was changed after a meeting stands in the words of those who asked for it, as done. */
  boolean isDone(Idea.Changed change, List<MeetingNote> meetings) {
    return meetings.stream()
        .filter(meeting -> meeting.when().equals(change.after()))
        .flatMap(meeting -> done(meeting).stream())
        .anyMatch(this::has);
  }

  private static List<String> done(MeetingNote meeting) {
    List<String> states = meeting.askedStatus();
    return IntStream.range(0, Math.min(meeting.asked().size(), states.size()))
        .filter(i -> states.get(i).equals("done"))
        .mapToObj(meeting.asked()::get)
        .filter(text -> !text.isBlank())
        .toList();
  }
}
