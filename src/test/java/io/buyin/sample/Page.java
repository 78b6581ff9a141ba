package io.buyin.sample;

import java.util.Locale;

/** A page of Markdown in the making. */
final class Page {
  private final StringBuilder text = new StringBuilder();

  void head(String title, String... lines) {
    say("");
    say("## " + title);
    say("");
    for (String line : lines) {
      say(line);
    }
  }

  void say(String line) {
    text.append(line).append('\n');
  }

  void say(String template, Object... values) {
    say(String.format(Locale.ROOT, template, values));
  }

  String text() {
    return text.toString();
  }
}
