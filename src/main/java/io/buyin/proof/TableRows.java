package io.buyin.proof;

import io.buyin.quantity.Tongue;
import io.buyin.story.Phrase;
import io.buyin.story.Slide;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Each row of a slide's tables comes from one row of the Brief, so that no two numbers of a table
 * can change places unseen.
 */
final class TableRows {

  private final List<Allowance> rows = new ArrayList<>();

  TableRows(Slide slide, Tongue tongue) {
    for (Collection<?> many : BriefWalk.all(slide, Collection.class)) {
      boolean phrases = many.stream().allMatch(Phrase.class::isInstance);
      if (phrases) {
        rows.add(Allowance.of(tongue, BriefWalk.texts(many)));
      } else {
        many.forEach(row -> rows.add(Allowance.of(tongue, BriefWalk.texts(row))));
      }
    }
  }

  /** Numbers, from 1, of the table rows that mix what belongs to several. */
  List<Integer> mixed(Xml slide) {
    List<Integer> mixed = new ArrayList<>();
    for (Xml table : slide.all("tbl")) {
      List<Xml> written = table.all("tr");
      for (int row = 0; row < written.size(); row++) {
        List<Paragraphs.Line> lines = Paragraphs.of(written.get(row));
        if (rows.stream().noneMatch(allowed -> covers(allowed, lines))) {
          mixed.add(row + 1);
        }
      }
    }
    return mixed;
  }

  private static boolean covers(Allowance allowed, List<Paragraphs.Line> lines) {
    return lines.stream().allMatch(line -> allowed.isAll(line.text()));
  }
}
