package io.buyin.proof;

/**
 * A finished file to be proved.
 *
 * @param path within the edition: {@code send/ceo/deck.pptx}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Exhibit(String path, byte[] bytes) {

  boolean is(String extension) {
    return path.endsWith("." + extension);
  }
}
