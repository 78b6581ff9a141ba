package io.buyin.voice;

import io.buyin.fact.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Understands a remark: its language, its sentences, its themes, its stance. */
final class Listening {

  private final Languages languages;
  private final Sentences sentences = new Sentences();
  private final Map<String, Tools> tools;
  private final Ratings ratings;

  Listening(Languages languages, Map<String, Tools> tools, Ratings ratings) {
    this.languages = languages;
    this.tools = tools;
    this.ratings = ratings;
  }

  Heard to(Remark remark) {
    List<String> reasons = new ArrayList<>();
    String language = language(remark, reasons);
    Tools its = its(language);
    List<ReadSentence> read = its.read(sentences.of(remark.words(), language));
    List<String> themes = themes(its.themes().of(read), reasons);
    return new Heard(remark, language, read, themes, stance(remark, read, reasons), reasons);
  }

  /** True for a sentence that speaks of one of the themes of what was heard. */
  boolean isOnTheme(Heard heard, ReadSentence sentence) {
    return its(heard.language()).themes().isAbout(sentence, heard.themes());
  }

  private Tools its(String language) {
    return Objects.requireNonNull(tools.get(language));
  }

  private String language(Remark remark, List<String> reasons) {
    String stated = Languages.stated(remark.language());
    String language = stated.isEmpty() ? languages.of(remark.words()) : stated;
    if (language.equals(Languages.UNDETERMINED)) {
      reasons.add(Reason.LANGUAGE_UNKNOWN);
      notRead(remark, reasons);
    } else {
      reasons.add(stated.isEmpty() ? Reason.LANGUAGE_FOUND : Reason.LANGUAGE_STATED);
    }
    return language;
  }

  /** Too little to tell is one thing, a language that nobody here reads is another. */
  private void notRead(Remark remark, List<String> reasons) {
    String other =
        remark.language().isBlank() ? languages.otherThanRead(remark.words()) : remark.language();
    if (!other.isEmpty()) {
      reasons.add(Reason.languageNotRead(other.strip().toLowerCase(Locale.ROOT)));
    }
  }

  private static List<String> themes(Themes.Finding finding, List<String> reasons) {
    String none = finding.tooClose() ? Reason.THEME_TOO_CLOSE : Reason.THEME_NONE;
    reasons.add(finding.ids().isEmpty() ? none : Reason.THEME_FOUND);
    return finding.ids();
  }

  /**
   * The export's word if it is known, else its score, else what the words say: who was heard as
   * neutral is not read otherwise.
   */
  private Stance stance(Remark remark, List<ReadSentence> read, List<String> reasons) {
    Stance stated = StanceLabels.of(remark.stance());
    if (stated != null) {
      reasons.add(Reason.STANCE_STATED);
      return stated;
    }
    Stance scored = ratings.stance(remark);
    if (scored != Stance.UNCLEAR) {
      reasons.add(Reason.STANCE_SCORE);
      return scored;
    }
    Tally tally = Tally.of(read);
    reasons.add(tally.stance() == Stance.UNCLEAR ? Reason.STANCE_ABSTAINED : Reason.STANCE_CUES);
    return tally.stance();
  }
}
