package io.buyin.source;

import java.util.regex.Pattern;

/** Ids as tools and spreadsheets write them. */
final class IdText {

  /** What a spreadsheet makes of a long id: 5.70306E+17. */
  private static final Pattern RUINED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+\\d{2,3}");

  private static final Pattern APOSTROPHE = Pattern.compile("['’](?=[-+=@0-9])");

  private IdText() {}

  /** Without the mark that tools put before an id to keep spreadsheets from reading it. */
  static String plain(String id) {
    return id.startsWith("'") || id.startsWith("’") ? APOSTROPHE.matcher(id).replaceFirst("") : id;
  }

  static boolean isRuined(String id) {
    return RUINED.matcher(id).matches();
  }
}
