package io.buyin.voice;

import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** A data file of words beside this class: lines, {@code #} comments, {@code key: word, word}. */
record WordFile(List<String> lines) {

  /**
   * @param name below this package's resources, such as {@code stance/en.txt}
   */
  static WordFile read(String name) {
    try (InputStream stream = WordFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new BuyinBug("no word file " + name);
      }
      return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new BuyinBug("cannot read word file " + name, unreadable);
    }
  }

  static WordFile of(String text) {
    return new WordFile(
        text.lines().map(String::strip).filter(line -> !line.isEmpty() && isData(line)).toList());
  }

  /** All words of the file, in its order. */
  List<String> words() {
    return lines.stream().flatMap(line -> Arrays.stream(line.split(" +"))).toList();
  }

  /** The file as keys with their phrases, in its order; a key may come more than once. */
  List<Entry<String, List<String>>> entries() {
    return lines.stream().map(WordFile::entry).toList();
  }

  /** The phrases that one with alternatives stands for: {@code orders/sales rose} is two. */
  static List<String> spelledOut(String phrase) {
    List<String> phrases = List.of("");
    for (String word : phrase.split(" +")) {
      List<String> choices = List.of(word.split("/"));
      phrases =
          phrases.stream()
              .flatMap(begun -> choices.stream().map(choice -> (begun + " " + choice).strip()))
              .toList();
    }
    return phrases;
  }

  private static Entry<String, List<String>> entry(String line) {
    int colon = line.indexOf(':');
    List<String> phrases =
        Arrays.stream(line.substring(colon + 1).split(",")).map(String::strip).toList();
    return Map.entry(line.substring(0, colon).strip(), phrases);
  }

  private static boolean isData(String line) {
    return !line.startsWith("#");
  }
}
