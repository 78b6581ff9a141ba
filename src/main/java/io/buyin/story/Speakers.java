package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Voice;
import java.util.List;
import java.util.Optional;

/**
 * Names people to the sender: role and team as consent allows, a name only where the deciding
 * leader may read that person's words, the team else, and an id.
 */
final class Speakers {

  private final Words words;
  private final Quotes quotes;
  private final Ground ground;

  Speakers(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
    this.quotes = new Quotes(ground);
  }

  /** {@code Team lead, Customer Service · Q34}. */
  Phrase person(Voice voice) {
    return Runs.list(List.of(who(voice), quotes.id(voice)), Runs.plain(" · "));
  }

  private Phrase who(Voice voice) {
    boolean readable = voice.mayBeAttributedFor(ground.input().audience().id());
    if (readable && !voice.attribution().isBlank()) {
      return quotes.who(voice);
    }
    return voice.team().isBlank()
        ? words.text("sponsor.no-team")
        : words.written(voice.team(), Behind.reference(voice.id() + ".team"));
  }

  /** What the remark is most about. */
  Optional<Settings.Theme> theme(Voice voice) {
    return ground.settings().themes().stream()
        .filter(theme -> !voice.themes().isEmpty() && theme.id().equals(voice.themes().get(0)))
        .findFirst();
  }

  Phrase name(Settings.Theme theme) {
    return words.stated(theme.name(), "themes." + theme.id() + ".name");
  }
}
