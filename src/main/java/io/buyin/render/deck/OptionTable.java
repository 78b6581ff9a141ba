package io.buyin.render.deck;

import io.buyin.render.deck.TableFrame.Rows;
import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Phrase;
import io.buyin.story.Run;
import io.buyin.story.Slide;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Options side by side, a column each, the recommended one on a tint: its header begins with a run
 * that says so, which stands in small capitals over its name.
 */
final class OptionTable {

  private static final long FULL = Grid.width(12);
  private static final long LABEL_LEAST = Grid.inches(1.6);
  private static final long LABEL_MOST = Grid.inches(2.6);
  private static final long HEADER = Grid.inches(0.58);

  private OptionTable() {}

  static TableFrame of(Slide.Ask slide, long row, Style words) {
    List<List<Phrase>> rows = slide.table().rows();
    String alternative =
        slide.table().header().stream().map(Phrase::text).collect(Collectors.joining(", "));
    TableFrame table =
        new TableFrame(
            "Table: options", alternative, columns(slide), new Rows(HEADER, row, Anchor.MIDDLE));
    table.add(header(slide));
    rows.forEach(
        cells -> table.add(cells.stream().map(cell -> List.of(Para.of(cell, words))).toList()));
    return table.tinted(slide.recommended());
  }

  /** Labels in a line where that is not too wide; options equally wide. */
  private static List<Long> columns(Slide.Ask slide) {
    long label = LABEL_LEAST;
    for (List<Phrase> row : slide.table().rows()) {
      label = Math.max(label, TextFit.width(Para.of(row.get(0), Style.TEXT)) + TableFrame.PADDING);
    }
    label = Math.min(label, LABEL_MOST);
    int options = Math.max(1, slide.table().header().size() - 1);
    List<Long> columns = new ArrayList<>(Collections.nCopies(options, (FULL - label) / options));
    columns.add(0, label);
    return columns;
  }

  private static List<List<Para>> header(Slide.Ask slide) {
    List<List<Para>> header = new ArrayList<>();
    for (int at = 0; at < slide.table().header().size(); at++) {
      Phrase name = slide.table().header().get(at);
      header.add(List.of(at == slide.recommended() ? recommended(name) : name(name, at)));
    }
    return header;
  }

  private static Para name(Phrase name, int column) {
    return Para.of(name, column == 0 ? Style.HEADER : Style.SUBHEAD);
  }

  private static Para recommended(Phrase name) {
    if (name.runs().size() < 2) {
      return name(name, 1);
    }
    Run word = name.runs().get(0);
    List<Piece> pieces = new ArrayList<>();
    Style caps = Style.CAPS.in(Paint.NAVY);
    pieces.add(new Piece(word.text(), caps));
    pieces.add(Piece.lineBreak(caps));
    pieces.addAll(Para.of(below(name), Style.SUBHEAD).pieces());
    return new Para(pieces, 0, 1, Para.Align.LEFT);
  }

  /** What follows the word, without the space that parted them in a line. */
  private static Phrase below(Phrase name) {
    List<Run> runs = new ArrayList<>(name.runs().subList(1, name.runs().size()));
    while (runs.size() > 1 && runs.get(0).text().isBlank()) {
      runs.remove(0);
    }
    Run first = runs.get(0);
    runs.set(0, new Run(first.text().stripLeading(), first.weight(), first.tone(), first.token()));
    return new Phrase(runs);
  }
}
