package io.buyin.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One figure in words, printed tonight or not, for whoever asks where a number comes from.
 *
 * @param shortId such as {@code F12}
 * @param interval both bounds; empty for a complete sum or count
 * @param reasons why the grade is what it is
 * @param inputs what the grade was decided from, by name, as the night logged it; empty for people
 * @param filter which rows are taken
 */
public record FigureTold(
    String shortId,
    String id,
    String label,
    String value,
    String interval,
    long n,
    String grade,
    String reasons,
    String inputs,
    String formula,
    String filter,
    List<String> files) {

  /** The figure, difference or number of people with this id or short id; empty for none. */
  public static Optional<FigureTold> of(StoryInput input, String name) {
    Ground ground = Ground.of(input);
    return ground
        .ids()
        .slugs()
        .filter(slug -> slug.equals(name) || ground.ids().shortOf(slug).equals(name))
        .findFirst()
        .map(slug -> told(new FigureRows(ground).row(slug), ground));
  }

  /** Every id of the night, in its order. */
  public static List<String> ids(StoryInput input) {
    return FigureIds.of(input).slugs().toList();
  }

  private static FigureTold told(Numbers.FigureRow row, Ground ground) {
    Map<String, String> said = new TreeMap<>();
    ground.words().book().tokens().forEach(token -> said.put(token.id(), token.rendering()));
    String lower = shown(row.lower(), said);
    return new FigureTold(
        row.shortId(),
        row.id(),
        row.label().text(),
        shown(row.value(), said),
        lower.isEmpty() ? "" : lower + " to " + shown(row.upper(), said),
        row.n(),
        row.grade(),
        row.gradeReason().text(),
        inputs(row.id(), ground),
        row.formula().text(),
        row.filter(),
        row.files());
  }

  private static String inputs(String id, Ground ground) {
    return ground.measured().gradings().stream()
        .filter(graded -> graded.id().equals(id))
        .map(graded -> graded.evidence().inputs())
        .findFirst()
        .orElse("");
  }

  private static String shown(Numbers.@Nullable Cell cell, Map<String, String> said) {
    return cell == null ? "" : said.getOrDefault(cell.token(), cell.value().toPlainString());
  }
}
