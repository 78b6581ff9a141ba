package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the layouts of a file's tables by looking for known headers. */
final class Recogniser {

  /** Within which the first header must stand; the longest preamble seen is nine lines. */
  private static final int LINES = 40;

  private final List<Layout> layouts;
  private final Limits limits;

  Recogniser(List<Layout> layouts, Limits limits) {
    this.layouts = layouts;
    this.limits = limits;
  }

  /** The table of a file that stands for it: the first that is used, else the first. */
  static Recognition main(List<Recognition> tables) {
    return tables.stream()
        .filter(Recognised.class::isInstance)
        .findFirst()
        .orElseGet(() -> tables.get(0));
  }

  /** The tables of a file, at least one. */
  List<Recognition> tables(InboxFile file) {
    try {
      return read(file);
    } catch (Refused refused) {
      return List.of(new Unrecognised(file, refused.trouble()));
    } catch (IOException e) {
      return List.of(new Unrecognised(file, Records.unreadable(file.name(), e).trouble()));
    }
  }

  private List<Recognition> read(InboxFile file) throws IOException {
    if (file.size() == 0) {
      return List.of(
          new Unrecognised(
              file,
              new Trouble(
                  "file-empty",
                  Origin.ofFile(file.name()),
                  "has no content: 0 bytes.",
                  "Export it again, or take it away.")));
    }
    Head head = Head.read(file, limits);
    Head.Candidates found = head.candidates(LINES);
    LayoutMatch best = first(found.headers());
    if (best != null) {
      return split(file, head, best);
    }
    return List.of(unknown(file, head, found));
  }

  private Unrecognised unknown(InboxFile file, Head head, Head.Candidates found) {
    @Nullable Trouble quoted = QuotedLines.in(file, found.headers(), limits, this::known);
    if (quoted != null) {
      return new Unrecognised(file, quoted, head.dialect(), null, "");
    }
    Trouble trouble = new UnknownHeader(layouts).explain(file, found.headers(), found.troubles());
    @Nullable HeaderCandidate header = UnknownHeader.likely(found.headers());
    if (header == null) {
      return new Unrecognised(file, trouble, head.dialect(), null, "");
    }
    Dialect dialect = head.dialect().delimitedBy(header.delimiter());
    String proposal =
        trouble.code().equals(UnknownHeader.CODE)
            ? LayoutProposal.of(file, dialect, header, layouts, limits)
            : "";
    return new Unrecognised(
        file,
        LayoutProposal.isUnclear(proposal) ? UnknownHeader.unproposed(trouble) : trouble,
        dialect,
        null,
        proposal);
  }

  /** The best known header; an earlier one where several tables are stacked. */
  private @Nullable LayoutMatch first(List<HeaderCandidate> candidates) {
    List<LayoutMatch> complete =
        candidates.stream()
            .map(this::known)
            .filter(Objects::nonNull)
            .sorted(LayoutMatch.BEST_FIRST)
            .toList();
    if (complete.isEmpty()) {
      return null;
    }
    LayoutMatch best = complete.get(0);
    return complete.stream()
        .filter(match -> match.header().delimiter() == best.header().delimiter())
        .filter(match -> !match.layout().marks().preamble().isEmpty())
        .filter(match -> match.header().line() < best.header().line())
        .min((a, b) -> Long.compare(a.header().line(), b.header().line()))
        .orElse(best);
  }

  private @Nullable LayoutMatch known(HeaderCandidate header) {
    return header.cells().size() < 2
        ? null
        : layouts.stream()
            .filter(layout -> LayoutMatch.mayBe(layout, header))
            .map(layout -> LayoutMatch.of(layout, header))
            .filter(LayoutMatch::isComplete)
            .min(LayoutMatch.BEST_FIRST)
            .orElse(null);
  }

  private List<Recognition> split(InboxFile file, Head head, LayoutMatch best) throws IOException {
    Dialect dialect = head.dialect().delimitedBy(best.header().delimiter());
    List<TableSplit.Piece> pieces =
        TableSplit.of(file, dialect, best, head.titleOver(best.header()), limits, this::known);
    TableAccept accept =
        new TableAccept(file, head, dialect, limits, new UnknownHeader(layouts), pieces.size());
    return IntStream.range(0, pieces.size())
        .mapToObj(i -> accept.table(pieces.get(i), i + 1))
        .toList();
  }
}
