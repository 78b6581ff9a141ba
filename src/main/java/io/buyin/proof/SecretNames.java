package io.buyin.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names and internal ids that must not appear, found in any text in one pass. */
final class SecretNames {

  /** Shorter single words ("Al", "IT") are words of the language as well. */
  private static final int TELLING = 4;

  private final RowHashes names;
  private final int longest;

  SecretNames(Collection<String> names) {
    this.names =
        new RowHashes(
            names.stream()
                .flatMap(SecretNames::written)
                .flatMapToLong(name -> RowHashes.rows(name, name.size())));
    this.longest = longest(names);
  }

  /** As it stands, with the last word first, and in one word. */
  private static Stream<List<String>> written(String name) {
    List<String> words = Bare.words(name);
    String joined = String.join("", words);
    if (joined.length() < TELLING) {
      return Stream.empty();
    }
    List<String> turned = new ArrayList<>(words);
    turned.add(0, turned.remove(turned.size() - 1));
    return Stream.of(words, turned, List.of(joined));
  }

  private static int longest(Collection<String> names) {
    return names.stream().flatMap(SecretNames::written).mapToInt(List::size).max().orElse(0);
  }

  /** Those of the names that stand in one of the lines. */
  static Set<String> in(List<String> lines, Collection<String> names) {
    int longest = longest(names);
    RowHashes said =
        new RowHashes(
            lines.stream()
                .map(Bare::words)
                .flatMapToLong(
                    words ->
                        IntStream.rangeClosed(1, longest)
                            .mapToObj(length -> RowHashes.rows(words, length))
                            .flatMapToLong(rows -> rows)));
    return names.stream()
        .filter(name -> written(name).anyMatch(form -> isIn(said, form)))
        .collect(Collectors.toSet());
  }

  private static boolean isIn(RowHashes said, List<String> name) {
    return said.hold(RowHashes.ofWords(name), name.size(), name.size());
  }

  boolean isIn(long[] text) {
    return names.hold(text, 1, longest);
  }
}
