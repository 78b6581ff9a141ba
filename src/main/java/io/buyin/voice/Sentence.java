package io.buyin.voice;

/**
 * A whole sentence of a remark.
 *
 * @param start first position in the remark
 * @param end position after its last character
 * @param line sentences of one line or bullet may be quoted together, those of two may not
 */
record Sentence(int start, int end, int line, String text) {

  boolean isQuestion() {
    return Letters.withoutClosing(text).endsWith("?");
  }
}
