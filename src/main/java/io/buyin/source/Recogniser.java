package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the layout of a file by looking for a known header in its first lines. */
final class Recogniser {

  /** The longest preamble seen is nine lines. */
  private static final int LINES = 40;

  private static final int SHOWN = 8;

  private final List<Layout> layouts;
  private final Limits limits;

  Recogniser(List<Layout> layouts, Limits limits) {
    this.layouts = layouts;
    this.limits = limits;
  }

  Recognition recognise(InboxFile file) {
    try {
      return read(file);
    } catch (Refused refused) {
      return new Unrecognised(file, refused.trouble());
    } catch (IOException e) {
      return new Unrecognised(file, Records.unreadable(file.name(), e).trouble());
    }
  }

  private Recognition read(InboxFile file) throws IOException {
    if (file.size() == 0) {
      return unrecognised(
          file, "file-empty", "has no content: 0 bytes.", "Export it again, or take it away.");
    }
    Head head = Head.read(file, limits);
    Head.Candidates found = head.candidates(LINES);
    List<HeaderCandidate> candidates = found.headers();
    Optional<LayoutMatch> best =
        candidates.stream()
            .filter(candidate -> candidate.cells().size() > 1)
            .flatMap(candidate -> layouts.stream().map(layout -> LayoutMatch.of(layout, candidate)))
            .filter(LayoutMatch::isComplete)
            .min(LayoutMatch.BEST_FIRST);
    if (best.isPresent()) {
      return accept(file, head, best.get());
    }
    return found.troubles().isEmpty()
        ? explain(file, candidates)
        : new Unrecognised(file, found.troubles().get(0));
  }

  private Recognition accept(InboxFile file, Head head, LayoutMatch match) {
    Layout layout = match.layout();
    if (!layout.unused().isEmpty()) {
      return unrecognised(
          file,
          "layout-unused",
          "was recognised as " + layout.title() + ", which is not used: " + layout.unused() + ".",
          "Take it out of the inbox.");
    }
    HeaderCandidate header = match.header();
    if (match.duplicate() != null) {
      return unrecognised(
          file,
          new Origin(file.name(), header.line(), match.duplicate()),
          "header-twice",
          "this header stands here twice, so its cells cannot be told apart.",
          "Remove one of the two columns, or export one report per file.");
    }
    if (head.endsAfter(header)) {
      return unrecognised(
          file,
          "no-rows",
          "has the header of a " + layout.title() + " and no row below it.",
          "Export it again for a period that has data, or take it away.");
    }
    return new Recognised(
        file,
        layout,
        head.dialect().delimitedBy(header.delimiter()),
        header.line(),
        header.cells(),
        match.columns(),
        match.currency(),
        warnings(file, head));
  }

  private static List<Trouble> warnings(InboxFile file, Head head) {
    if (!head.dialect().charset().equals(Encodings.WINDOWS_1252)) {
      return List.of();
    }
    return List.of(
        new Trouble(
            "encoding-guessed",
            Origin.ofFile(file.name()),
            "is not UTF-8; it was read as windows-1252, so accents should be checked.",
            "Export it as UTF-8 if you can."));
  }

  private Recognition explain(InboxFile file, List<HeaderCandidate> candidates) {
    @Nullable HeaderCandidate shown =
        candidates.stream()
            .max(
                Comparator.comparingInt((HeaderCandidate c) -> c.cells().size())
                    .thenComparing(HeaderCandidate::line, Comparator.reverseOrder()))
            .orElse(null);
    if (shown == null) {
      return unrecognised(
          file,
          "file-empty",
          "holds nothing but empty lines.",
          "Export it again, or take it away.");
    }
    return unrecognised(
        file,
        Origin.ofLine(file.name(), shown.line()),
        "layout-unknown",
        "found the columns "
            + names(shown)
            + ", which are those of no export that Buyin knows."
            + closest(shown),
        "Rename the columns, or describe this export in a file layouts/NAME.yaml beside"
            + " buyin.yaml.");
  }

  /** Held against the one line that is shown: a row of data may hold a header's word by chance. */
  private String closest(HeaderCandidate shown) {
    return layouts.stream()
        .map(layout -> LayoutMatch.of(layout, shown))
        .filter(match -> match.layout().unused().isEmpty() && !match.columns().isEmpty())
        .min(LayoutMatch.CLOSEST_FIRST)
        .map(match -> " Closest is " + match.layout().title() + "; missing: " + match.needs() + ".")
        .orElse("");
  }

  private static String names(HeaderCandidate header) {
    List<String> names = new ArrayList<>(header.cells());
    String shown = names.stream().limit(SHOWN).map(Quoted::of).collect(Collectors.joining(", "));
    return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
  }

  private static Unrecognised unrecognised(
      InboxFile file, String code, String sentence, String remedy) {
    return unrecognised(file, Origin.ofFile(file.name()), code, sentence, remedy);
  }

  private static Unrecognised unrecognised(
      InboxFile file, Origin origin, String code, String sentence, String remedy) {
    return new Unrecognised(file, new Trouble(code, origin, sentence, remedy));
  }
}
