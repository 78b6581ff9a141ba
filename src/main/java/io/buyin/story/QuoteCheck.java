package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.quantity.Spoken;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the numbers inside a quote against tonight's figures. */
final class QuoteCheck {

  private static final Pattern NUMBER =
      Pattern.compile("[€$£]?\\p{Nd}[\\p{Nd}.,]*(?:\\s?%|[mkM](?!\\p{L}))?");

  /** A single digit agrees with too many figures by accident. */
  private static final int TELLING_DIGITS = 2;

  private final Ground ground;
  private final Words words;

  QuoteCheck(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** Empty where no number counts what we measure; else the figure that agrees, or "unchecked". */
  Phrase of(String quote) {
    return of(quote, words.language());
  }

  /**
   * @param language that the quote is in: it decides what a number is, so that all decks of a
   *     meeting say the same of it
   */
  Phrase of(String quote, String language) {
    if (!Wording.claims(language, quote)) {
      return Phrase.EMPTY;
    }
    return agreeing(quote, Spoken.in(Quoting.tongue(language)))
        .map(
            figure ->
                words
                    .line("check.agrees")
                    .with("measure", ground.measureName(figure.measure()))
                    .with("value", words.value(figure))
                    .with("day", words.date(asOf(figure)))
                    .phrase())
        .orElseGet(() -> words.text("check.not-verified"));
  }

  private LocalDate asOf(Figure figure) {
    String kind = ground.definition(figure.measure()).kind();
    return ground.measured().dataThrough().getOrDefault(kind, ground.today());
  }

  /** The figure of the period that every number of the quote equals, where there is exactly one. */
  private Optional<Figure> agreeing(String quote, Spoken spoken) {
    Matcher number = NUMBER.matcher(quote);
    if (!number.find()) {
      return Optional.empty();
    }
    String said = number.group().replaceAll("[.,]$", "");
    if (number.find() || said.replaceAll("\\P{Nd}", "").length() < TELLING_DIGITS) {
      return Optional.empty();
    }
    return ground.measured().figures().values().stream()
        .filter(figure -> figure.period().equals(ground.period()))
        .filter(figure -> said.equals(spoken.say(figure.value())))
        .reduce((a, b) -> a.id().compareTo(b.id()) <= 0 ? a : b);
  }
}
