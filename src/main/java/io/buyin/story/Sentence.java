package io.buyin.story;

import java.util.HashMap;
import java.util.Map;

/** A template whose holes are being filled. */
final class Sentence {

  private final Template template;
  private final Map<String, Phrase> values = new HashMap<>();

  Sentence(Template template) {
    this.template = template;
  }

  Sentence with(String hole, Phrase value) {
    values.put(hole, value);
    return this;
  }

  Phrase phrase() {
    return template.fill(values);
  }
}
