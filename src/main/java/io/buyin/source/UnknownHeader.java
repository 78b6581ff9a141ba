package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says of a header that no layout fits what it holds, which layout is nearest and what it lacks.
 */
final class UnknownHeader {

  static final String CODE = "layout-unknown";

  private static final int SHOWN = 8;
  private static final String PROPOSED = "`buyin check` proposes one.";

  private final List<Layout> layouts;

  UnknownHeader(List<Layout> layouts) {
    this.layouts = layouts;
  }

  /**
   * @param troubles of cuts that did not work, which matter only if no line was found
   */
  Trouble explain(InboxFile file, List<HeaderCandidate> candidates, List<Trouble> troubles) {
    @Nullable HeaderCandidate shown = likely(candidates);
    if (!troubles.isEmpty() && (shown == null || shown.cells().size() < 2)) {
      return troubles.get(0);
    }
    if (shown == null || candidates.stream().allMatch(UnknownHeader::isEmpty)) {
      return new Trouble(
          "file-empty",
          Origin.ofFile(file.name()),
          "holds nothing but empty lines.",
          "Export it again, or take it away.");
    }
    @Nullable LayoutMatch near = near(shown);
    return new Trouble(
        CODE,
        Origin.ofLine(file.name(), shown.line()),
        "found the columns "
            + names(shown)
            + ", which are those of no export that Buyin knows."
            + (near == null ? "" : closest(near)),
        "Rename the columns, or describe this export in a file layouts/NAME.yaml beside"
            + " buyin.yaml; "
            + PROPOSED
            + (near == null
                ? " If it is none of Buyin's business, name it under ignore: in buyin.yaml."
                : ""));
  }

  /** The same of a file that tells too little for a proposal. */
  static Trouble unproposed(Trouble unknown) {
    return new Trouble(
        unknown.code(),
        unknown.origin(),
        unknown.sentence(),
        unknown.remedy().replace(PROPOSED, "docs/layouts.md shows one."));
  }

  /** Of a table beside others that are known. */
  Trouble table(InboxFile file, TableSplit.Piece piece) {
    String title = piece.title().isEmpty() ? "" : ", titled " + Quoted.of(piece.title()) + ",";
    return new Trouble(
        "table-unknown",
        Origin.ofLine(file.name(), piece.header().line()),
        "the table that begins here"
            + title
            + " has the columns "
            + names(piece.header())
            + ", which are those of no export that Buyin knows; it is left out.",
        "Nothing needs to be done unless you need it.");
  }

  /** The line with the most columns; before it one of words alone that is about as wide. */
  static @Nullable HeaderCandidate likely(List<HeaderCandidate> candidates) {
    @Nullable HeaderCandidate widest =
        candidates.stream()
            .max(
                Comparator.comparingLong(HeaderCandidate::filled)
                    .thenComparing(HeaderCandidate::line, Comparator.reverseOrder()))
            .orElse(null);
    return widest == null
        ? null
        : candidates.stream()
            .filter(candidate -> candidate.delimiter() == widest.delimiter())
            .filter(candidate -> candidate.line() < widest.line())
            .filter(candidate -> candidate.filled() > widest.filled() / 2)
            .filter(HeaderCandidate::isAllWords)
            .findFirst()
            .orElse(widest);
  }

  /**
   * Held against the one line that is shown, since a row of data may hold a header's word by
   * chance; null where the line has less than half of what a layout needs, or one column of it.
   */
  @Nullable LayoutMatch near(HeaderCandidate shown) {
    @Nullable LayoutMatch match = nearest(layouts, shown);
    return match == null || match.columns().size() < 2 || match.found() < match.missing().size()
        ? null
        : match;
  }

  /** Whether a line holds nothing but what separates cells. */
  private static boolean isEmpty(HeaderCandidate line) {
    return line.cells().stream()
        .allMatch(cell -> cell.chars().allMatch(c -> ",;|\t".indexOf(c) >= 0));
  }

  private static String closest(LayoutMatch match) {
    return " Closest is " + match.layout().title() + "; missing: " + match.needs() + ".";
  }

  private static @Nullable LayoutMatch nearest(List<Layout> layouts, HeaderCandidate shown) {
    LayoutMatch tool = new NearestLayout(shown, layouts).tool();
    return tool != null ? tool : closest(layouts, shown);
  }

  private static @Nullable LayoutMatch closest(List<Layout> layouts, HeaderCandidate shown) {
    return layouts.stream()
        .map(layout -> LayoutMatch.of(layout, shown))
        .filter(match -> match.layout().unused().isEmpty() && !match.columns().isEmpty())
        .min(LayoutMatch.CLOSEST_FIRST)
        .orElse(null);
  }

  private static String names(HeaderCandidate header) {
    List<String> names = new ArrayList<>(header.cells());
    String shown = names.stream().limit(SHOWN).map(Quoted::of).collect(Collectors.joining(", "));
    return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
  }
}
