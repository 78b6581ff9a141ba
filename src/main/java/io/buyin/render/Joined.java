package io.buyin.render;

import java.util.regex.Pattern;

/** A sign and the currency after it: some programs would end a line between the two. */
public final class Joined {

  private static final Pattern SIGN = Pattern.compile("([−+±])(?=\\p{Sc})");

  private Joined() {}

  /** The text with a word joiner, which nobody sees, between every sign and its currency. */
  public static String of(String text) {
    return SIGN.matcher(text).replaceAll("$1\u2060");
  }
}
