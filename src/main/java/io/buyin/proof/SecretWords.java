package io.buyin.proof;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Remarks that must not appear, found by any seven words in a row, or by a whole shorter sentence.
 * What a released remark says as well is no secret.
 */
final class SecretWords {

  /** Fewer words in a row ("in the middle of the") belong to nobody. */
  private static final int ROW = 7;

  private static final int SHORTEST_SENTENCE = 4;

  /** Shorter sentences ("That is fine by me.") belong to nobody. */
  private static final int TELLING = 25;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|\\R+");

  private final RowHashes rows;

  SecretWords(Collection<String> unreleased, Collection<String> released) {
    RowHashes said = new RowHashes(released.stream().flatMapToLong(SecretWords::all));
    this.rows =
        new RowHashes(unreleased.stream().flatMapToLong(SecretWords::telling)).without(said);
  }

  private static LongStream all(String remark) {
    List<String> words = Bare.words(remark);
    return IntStream.rangeClosed(SHORTEST_SENTENCE, ROW)
        .mapToObj(length -> RowHashes.rows(words, length))
        .flatMapToLong(rows -> rows);
  }

  private static LongStream telling(String remark) {
    return LongStream.concat(
        RowHashes.rows(Bare.words(remark), ROW),
        SENTENCE_END.splitAsStream(remark).flatMapToLong(SecretWords::shortSentence));
  }

  private static LongStream shortSentence(String sentence) {
    List<String> words = Bare.words(sentence);
    boolean isShort = words.size() >= SHORTEST_SENTENCE && words.size() < ROW;
    return isShort && sentence.strip().length() >= TELLING
        ? RowHashes.rows(words, words.size())
        : LongStream.empty();
  }

  boolean isIn(long[] text) {
    return rows.hold(text, SHORTEST_SENTENCE, ROW);
  }
}
