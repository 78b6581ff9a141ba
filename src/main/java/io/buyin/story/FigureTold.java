package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Measurements;
import io.buyin.measure.Verdict;
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
 * @param reasons what speaks for the grade; empty where nothing does
 * @param limits what speaks against a higher one
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
    String limits,
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
    Evidence evidence = new Evidence(ground);
    Optional<Verdict> verdict = verdict(row.id(), ground.measured());
    String lower = shown(row.lower(), said);
    return new FigureTold(
        row.shortId(),
        row.id(),
        row.label().text(),
        shown(row.value(), said),
        lower.isEmpty() ? "" : lower + " to " + shown(row.upper(), said),
        row.n(),
        row.grade(),
        verdict.map(each -> evidence.supporting(each).text()).orElse(row.gradeReason().text()),
        verdict.map(each -> evidence.limiting(each).text()).orElse(""),
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

  /** Empty for a number of people. */
  private static Optional<Verdict> verdict(String id, Measurements measured) {
    Figure figure = measured.figures().get(id);
    return figure != null
        ? Optional.of(figure.verdict())
        : measured.comparisons().stream()
            .filter(comparison -> comparison.id().equals(id))
            .findFirst()
            .map(Comparison::verdict);
  }

  private static String shown(Numbers.@Nullable Cell cell, Map<String, String> said) {
    return cell == null ? "" : said.getOrDefault(cell.token(), cell.value().toPlainString());
  }
}
