package io.buyin.story;

import io.buyin.trouble.BuyinBug;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The limits of titles. */
final class Titles {

  static final int MOST = 110;

  private Titles() {}

  /** The title, or a shorter one where it is too long. */
  static Phrase fitting(Phrase title, Supplier<Phrase> shorter) {
    return title.text().length() <= MOST ? title : shorter.get();
  }

  /**
   * @throws BuyinBug if two slides have the same title
   */
  static void requireUnique(List<Slide> slides) {
    Set<String> seen = new HashSet<>();
    for (Slide slide : slides) {
      String title = slide.frame().title().text();
      if (!seen.add(title)) {
        throw new BuyinBug("Two slides have the title " + title);
      }
    }
  }
}
