package io.buyin.job;

import io.buyin.settings.Idea;
import io.buyin.settings.Settings;
import io.buyin.story.CausalWords;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Texts of the order form that claim a cause. They are printed as they stand, marked as stated, but
 * stand beside figures that were only observed; whoever wrote them is asked to look again.
 */
final class CausalClaims {

  private static final Origin SETTINGS = Origin.ofFile("buyin.yaml");

  private final String language;
  private final List<Trouble> doubts = new ArrayList<>();

  private CausalClaims(String language) {
    this.language = language;
  }

  static List<Trouble> in(Settings settings) {
    Locale locale = Locale.forLanguageTag(settings.organisation().language());
    CausalClaims claims = new CausalClaims(locale.getLanguage());
    Idea idea = settings.idea();
    claims.check("idea.title", idea.title());
    claims.check("idea.why", idea.why());
    claims.check("idea.ask.sentence", idea.ask().sentence());
    claims.check("idea.ask.safeguard", idea.ask().safeguard());
    idea.parts().forEach(part -> claims.check("idea.parts", part.name()));
    idea.options().forEach(option -> claims.check("idea.options", option.name()));
    settings.goals().forEach(goal -> claims.check("goals", goal.name()));
    settings.answers().forEach(answer -> claims.check("answers", answer.text()));
    return List.copyOf(claims.doubts);
  }

  private void check(String key, String text) {
    Optional<String> word = CausalWords.in(language, text);
    word.ifPresent(
        found ->
            doubts.add(
                new Trouble(
                    "causal-claim",
                    SETTINGS,
                    key
                        + " says \""
                        + found
                        + "\", which claims a cause; the figures beside it are only observed.",
                    "Say what was seen instead, or keep it if it rests on a test of its own.")));
  }
}
