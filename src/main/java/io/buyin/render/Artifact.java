package io.buyin.render;

/**
 * A finished file of an edition.
 *
 * @param path within the edition, with forward slashes: {@code send/ceo/deck.pptx}
 * @param bytes the whole file; the array belongs to this record and is never changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Artifact(String path, byte[] bytes) {}
