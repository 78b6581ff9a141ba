package io.buyin.proof;

import java.util.List;

/** Everything that must not appear for one audience. */
final class Secrets {

  private final SecretNames names;
  private final SecretWords words;

  Secrets(Confidential confidential) {
    this.names = new SecretNames(confidential.names());
    this.words = new SecretWords(confidential.unreleased(), confidential.released());
  }

  /** What a text gives away, in words that do not; empty when nothing. */
  List<String> in(String text) {
    long[] bare = RowHashes.ofWords(Bare.words(text));
    return java.util.stream.Stream.of(
            names.isIn(bare) ? "a name that was not released" : "",
            words.isIn(bare) ? "words that were not released" : "")
        .filter(what -> !what.isEmpty())
        .toList();
  }

  /** The finding as it may be shown: where it would give something away, only its place is left. */
  Finding discreet(Finding finding) {
    return in(finding.sentence()).isEmpty()
        ? finding
        : new Finding(
            finding.check(),
            finding.weight(),
            finding.file(),
            "something differs from the Brief; what it says is withheld, for it was not released.");
  }
}
