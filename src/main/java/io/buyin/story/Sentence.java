package io.buyin.story;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A template whose holes are being filled. */
final class Sentence {

  private final Template template;
  private final UnaryOperator<Phrase> opening;
  private final Map<String, Phrase> values = new HashMap<>();

  /**
   * @param opening what is done to the name of a period that opens a sentence
   */
  Sentence(Template template, UnaryOperator<Phrase> opening) {
    this.template = template;
    this.opening = opening;
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
    return template.fill(values, opening);
  }
}
