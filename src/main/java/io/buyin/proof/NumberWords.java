package io.buyin.proof;

import io.buyin.quantity.Tongue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells whether a text speaks of a number, in digits or in the words of its language. */
final class NumberWords {

  /** "One", "un" and "uno" are left out: they are articles and pronouns as well. */
  private static final Map<String, String> WORDS =
      Map.of(
          "en",
          "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
              + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
              + "|eighty|ninety|hundred|thousand|million|half|twice|thrice|doubled|tripled",
          "fr",
          "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt"
              + "|trente|quarante|cinquante|soixante|cent|cents|mille|million|millions|milliard"
              + "|milliards|douzaine|douzaines|demi|demie|moitié|tiers|quart|double|triple",
          "es",
          "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte"
              + "|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|mil"
              + "|millón|millones|mitad|doble|triple",
          "de",
          "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig"
              + "|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|million|millionen|hälfte"
              + "|doppelt|dreifach");

  private static final Pattern EDGES = Pattern.compile("^[(\\[“\"]+|[.,;:!?)\\]”\"]+$");

  private final Pattern number;

  private NumberWords(Pattern number) {
    this.number = number;
  }

  static NumberWords of(Tongue tongue) {
    String words = WORDS.getOrDefault(tongue.language(), "");
    return new NumberWords(
        Pattern.compile(
            "\\p{Nd}|\\b(" + words + ")\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
  }

  boolean in(String text) {
    return number.matcher(text).find();
  }

  /** The words of a text that count something, with the signs that touch them. */
  List<String> words(String text) {
    return Arrays.stream(text.split("\\s+"))
        .filter(this::in)
        .map(word -> EDGES.matcher(word).replaceAll(""))
        .distinct()
        .toList();
  }
}
