package io.buyin.voice;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds what leads to a person or an account: addresses, numbers, handles, links. */
final class Identifiers {

  private static final List<Pattern> SURE =
      List.of(
          Pattern.compile(
              "[\\w.+%-]+(?:@|\\s?[\\[(](?:at|arobase|arroba)[\\])]\\s?)[\\w-]+\\.\\w",
              Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE),
          Pattern.compile("(?i)\\b(?:https?|ftp)://|\\bwww\\."),
          Pattern.compile(
              "(?i)\\b[\\w-]+\\.(?:com|org|net|io|co|eu|fr|es|de|uk|us|ch|be|mx|ar|app|dev|info|biz)(?:/|\\b)"),
          Pattern.compile("(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_]{2,}"),
          Pattern.compile("\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b"));
  private static final Pattern IBAN =
      Pattern.compile("\\b[A-Za-z]{2}\\d{2}(?: ?[A-Za-z0-9]){11,30}");
  private static final Pattern DIGITS =
      Pattern.compile("[+(]?\\d[\\d ().\\u00a0\\u202f/-]{5,30}\\d");
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./ ]\\d{1,2}[-./ ]\\d{4}|\\d{4} ?[-/]"
              + " ?\\d{4}");
  private static final Pattern AMOUNT =
      Pattern.compile("[1-9]\\d{0,2}(?:[ .\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?");
  private static final int SHORTEST_PHONE = 7;
  private static final int IBAN_MODULUS = 97;
  private static final int LETTERS_AND_DIGITS = 36;

  private Identifiers() {}

  static boolean isIn(String text) {
    return (hasSign(text) && SURE.stream().anyMatch(pattern -> pattern.matcher(text).find()))
        || (hasDigit(text) && hasNumber(text));
  }

  /** What no address can do without; most sentences have none within and need no further look. */
  private static boolean hasSign(String text) {
    int last = text.length() - 1;
    for (int i = 0; i < last; i++) {
      boolean inner = text.charAt(i) == '.' && text.charAt(i + 1) != ' ';
      if (inner || "@:([".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static boolean hasNumber(String text) {
    return DIGITS.matcher(text).results().anyMatch(run -> isNumberOfSomebody(run.group()))
        || IBAN.matcher(text).results().anyMatch(run -> isIban(run.group()));
  }

  /** A phone, card or account number: seven digits or more, and neither a date nor an amount. */
  private static boolean isNumberOfSomebody(String run) {
    long digits = run.chars().filter(Character::isDigit).count();
    String bare = run.startsWith("(") ? run.substring(1) : run;
    boolean harmless = DATE.matcher(bare).matches() || AMOUNT.matcher(bare).matches();
    return digits >= SHORTEST_PHONE && !harmless;
  }

  /** ISO 13616: the first four to the end, letters as 10 to 35, remainder 1 by 97. */
  private static boolean isIban(String run) {
    String account = run.replace(" ", "").toUpperCase(Locale.ROOT);
    for (int length = account.length(); length >= 15; length--) {
      if (remainder(account.substring(0, length)) == 1) {
        return true;
      }
    }
    return false;
  }

  private static int remainder(String account) {
    StringBuilder digits = new StringBuilder();
    (account.substring(4) + account.substring(0, 4))
        .chars()
        .forEach(letter -> digits.append(Character.digit(letter, LETTERS_AND_DIGITS)));
    return new BigInteger(digits.toString()).mod(BigInteger.valueOf(IBAN_MODULUS)).intValue();
  }
}
