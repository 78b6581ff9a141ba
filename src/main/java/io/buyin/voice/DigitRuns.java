package io.buyin.voice;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells the numbers of phones, cards and accounts from amounts, dates and the numbers of cases.
 * Where a run may be either, it is somebody's.
 */
final class DigitRuns {

  private static final Pattern IBAN =
      Pattern.compile("\\b[A-Za-z]{2}\\d{2}(?:[ .-]?[A-Za-z0-9]){11,30}");
  private static final Pattern DIGITS =
      Pattern.compile("[+(]?\\d(?:[\\d ()./'-]|,(?=\\d)){5,30}\\d");
  private static final String SEP = "[-./ ]{1,2}";
  private static final String YEAR = "(?:19|20)\\d{2}";
  private static final String DAY =
      "(?:%2$s[-./][01]?\\d[-./][0-3]?\\d|[0-3]?\\d%1$s[0-3]?\\d%1$s%2$s|[0-3]?\\d/[0-3]?\\d/\\d{2})"
          .formatted(SEP, YEAR);
  private static final Pattern DATE =
      Pattern.compile(
          "%1$s(?: ?- ?%1$s| \\d{1,2})?".formatted(DAY)
              + "|%1$s ?[-/] ?%1$s".formatted(YEAR)
              + "|%1$s(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])".formatted(YEAR)
              + "|%1$s(?:[ /-]{1,3}%1$s){2,}".formatted(YEAR)
              + "|\\d{1,2}/%1$s(?: ?- ?\\d{1,2}/%1$s)?".formatted(YEAR));
  private static final String THOUSANDS = "[1-9]\\d{0,2}(?:[ .,']\\d{3})+(?:[.,]\\d{1,2})?";
  private static final Pattern AMOUNT = Pattern.compile("%1$s(?: ?- ?%1$s)?".formatted(THOUSANDS));

  /** Three by three, as Spain, Portugal and Poland write a mobile; also a very large amount. */
  private static final Pattern BY_THREES = Pattern.compile("[1-9]\\d{2}([ .])\\d{3}\\1\\d{3}");

  private static final Pattern MONEY =
      Pattern.compile(
          " ?(?:[\u20ac$\u00a3%]|(?i:euros?|eur|usd|gbp|chf|dollars?|pounds?|pesos?|francs?)\\b).*",
          Pattern.DOTALL);
  private static final Pattern CASE =
      Pattern.compile(
          ".*\\b(?:ticket|case|order|invoice|batch|job|request|commande|facture|dossier|lot|demande|"
              + "pedido|factura|caso|expediente|lote|solicitud|ref|r\u00e9f|reference|r\u00e9f\u00e9rence)"
              + "s?\\W{0,2}(?:n[\u00b0\u00bao]\\.?|no\\.?|nr\\.?|number|num[e\u00e9]ro|n\u00famero|de)?\\W{0,2}"
              + "(?:[a-z]{2,4}-)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CASE_NUMBER = Pattern.compile("[1-9]\\d{0,7}|20\\d{2}-\\d{1,6}");
  private static final int SHORTEST_PHONE = 7;
  private static final int REACH = 40;
  private static final int IBAN_MODULUS = 97;
  private static final int LETTERS_AND_DIGITS = 36;

  private DigitRuns() {}

  /**
   * @param text with plain spaces and hyphens
   */
  static boolean isSomebodysIn(String text) {
    return DIGITS.matcher(text).results().anyMatch(run -> isNumberOfSomebody(run, text))
        || IBAN.matcher(text).results().anyMatch(run -> isIban(run.group()));
  }

  /** Seven digits or more, and no date, no amount and no number of a case. */
  private static boolean isNumberOfSomebody(MatchResult run, String text) {
    String bare = run.group().startsWith("(") ? run.group().substring(1) : run.group();
    long digits = bare.chars().filter(Character::isDigit).count();
    return digits >= SHORTEST_PHONE
        && !DATE.matcher(bare).matches()
        && !isAmount(bare, text.substring(run.end()))
        && !isCase(bare, text.substring(Math.max(0, run.start() - REACH), run.start()));
  }

  private static boolean isAmount(String run, String after) {
    return AMOUNT.matcher(run).matches()
        && (!BY_THREES.matcher(run).matches() || MONEY.matcher(after).matches());
  }

  private static boolean isCase(String run, String before) {
    return CASE_NUMBER.matcher(run).matches() && CASE.matcher(before).matches();
  }

  /** ISO 13616: the first four to the end, letters as 10 to 35, remainder 1 by 97. */
  private static boolean isIban(String run) {
    String account = run.replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
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
