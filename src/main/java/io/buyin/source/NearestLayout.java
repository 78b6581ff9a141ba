package io.buyin.source;

import io.buyin.fact.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The layout that a proposal for an unknown export begins with: a tool's own where its marks are
 * mostly there, else Buyin's plain one of the kind that headers or cells show.
 */
final class NearestLayout {

  private static final int SEVERAL = 3;

  private final HeaderCandidate header;
  private final List<Layout> layouts;

  NearestLayout(HeaderCandidate header, List<Layout> layouts) {
    this.header = header;
    this.layouts = layouts;
  }

  /** Null where nothing tells the kind. */
  @Nullable LayoutMatch of(ColumnProfiles profiles) {
    LayoutMatch tool = tool();
    if (tool != null) {
      return tool;
    }
    LayoutMatch plain = plainByHeaders();
    return plain != null ? plain : plainByCells(profiles);
  }

  /** Half of what tells the tool's export from others, and at least two things of it. */
  @Nullable LayoutMatch tool() {
    return layouts.stream()
        .filter(layout -> layout.backing() != Layout.Backing.PLAIN)
        .filter(layout -> layout.unused().isEmpty() && !layout.marks().signature().isEmpty())
        .filter(layout -> layout.marks().unless().stream().noneMatch(header::has))
        .map(layout -> LayoutMatch.of(layout, header))
        .filter(match -> marks(match) > 0 && match.found() > 1)
        .filter(match -> match.found() >= match.missing().size())
        .filter(match -> match.columns().size() > 1 || match.layout().marks().answers())
        .min(LayoutMatch.CLOSEST_FIRST)
        .orElse(null);
  }

  private long marks(LayoutMatch match) {
    return match.layout().marks().signature().stream()
        .filter(needed -> Star.choices(needed).anyMatch(header::has))
        .count();
  }

  /** Half of what the kind needs stands in the header, or some of it beside more of its columns. */
  private @Nullable LayoutMatch plainByHeaders() {
    return plain()
        .filter(NearestLayout::isLikely)
        .max(
            Comparator.comparingInt((LayoutMatch match) -> match.columns().size())
                .thenComparing(match -> match.layout().id(), Comparator.reverseOrder()))
        .orElse(null);
  }

  private static boolean isLikely(LayoutMatch match) {
    boolean half = match.found() > 1 && 2 * match.found() >= match.layout().required().size();
    return half || (match.found() > 0 && match.columns().size() >= SEVERAL);
  }

  private @Nullable LayoutMatch plainByCells(ColumnProfiles profiles) {
    Kind kind = profiles.kind();
    return kind == null
        ? null
        : plain().filter(match -> match.layout().kind() == kind).findFirst().orElse(null);
  }

  private Stream<LayoutMatch> plain() {
    return layouts.stream()
        .filter(layout -> layout.backing() == Layout.Backing.PLAIN)
        .map(layout -> LayoutMatch.of(layout, header));
  }
}
