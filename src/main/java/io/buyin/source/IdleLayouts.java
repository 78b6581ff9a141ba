package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says of each of the operator's own layouts that no file of an inbox uses why none does. */
final class IdleLayouts {

  private static final int LINES = 40;

  private final Set<String> used;
  private final Set<String> unknown;
  private final Limits limits;

  /**
   * @param used ids of the layouts that files were recognised by
   * @param unknown names of the files that no layout fits, which such a layout is more likely for
   */
  IdleLayouts(Set<String> used, Set<String> unknown, Limits limits) {
    this.used = Set.copyOf(used);
    this.unknown = Set.copyOf(unknown);
    this.limits = limits;
  }

  /** By the name of the file that is nearest to the layout. */
  Map<String, List<Trouble>> beside(List<InboxFile> files, List<Layout> layouts) {
    Map<String, List<Trouble>> notes = new TreeMap<>();
    for (Layout layout : layouts) {
      if (layout.own() && !used.contains(layout.id())) {
        Near near = nearest(layout, files);
        if (near != null) {
          notes.computeIfAbsent(near.file, name -> new ArrayList<>()).add(note(layout, near));
        }
      }
    }
    return notes;
  }

  private @Nullable Near nearest(Layout layout, List<InboxFile> files) {
    return files.stream()
        .flatMap(
            file ->
                headers(file).stream()
                    .map(header -> new Near(file.name(), LayoutMatch.of(layout, header))))
        .min(
            Comparator.comparing((Near near) -> !unknown.contains(near.file))
                .thenComparing(Near::match, LayoutMatch.CLOSEST_FIRST))
        .orElse(null);
  }

  private List<HeaderCandidate> headers(InboxFile file) {
    try {
      List<HeaderCandidate> headers = Head.read(file, limits).candidates(LINES).headers();
      HeaderCandidate likely = UnknownHeader.likely(headers);
      return likely == null ? List.of() : List.of(likely);
    } catch (Refused | IOException saidOfTheFileItself) {
      return List.of();
    }
  }

  private static Trouble note(Layout layout, Near near) {
    boolean fits = near.match.isComplete();
    return new Trouble(
        "layout-idle",
        Origin.ofLine(near.file, near.match.header().line()),
        "your own layout "
            + Quoted.of(layout.id())
            + " reads no file; this one is nearest, "
            + (fits
                ? "and another layout goes before it."
                : "but does not fit. Missing: " + near.match.needs() + "."),
        fits
            ? "Take one of the two layouts away."
            : "Correct the headers in the layout, or take it away; see docs/layouts.md.");
  }

  private record Near(String file, LayoutMatch match) {}
}
