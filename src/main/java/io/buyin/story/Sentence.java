package io.buyin.story;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

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

  /** A value that is made only if the sentence asks for it, so that no token goes unused. */
  Sentence with(String hole, Supplier<Phrase> value) {
    return template.holes().contains(hole) ? with(hole, value.get()) : this;
  }

  Phrase phrase() {
    return template.fill(values);
  }
}
