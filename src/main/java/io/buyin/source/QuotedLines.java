package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Exports whose every line a spreadsheet has put into quotation marks as a whole, when it saved
 * what it had opened as one column.
 */
final class QuotedLines {

  private QuotedLines() {}

  /**
   * What to say of such a file; null where it is none.
   *
   * @param known the layout of a header, null for none
   */
  static @Nullable Trouble in(
      InboxFile file,
      List<HeaderCandidate> candidates,
      Limits limits,
      Function<HeaderCandidate, @Nullable LayoutMatch> known) {
    return candidates.stream()
        .filter(line -> line.filled() == 1 && line.written().get(0).indexOf('"') >= 0)
        .map(line -> unwrapped(file, line, limits))
        .filter(Objects::nonNull)
        .flatMap(line -> Optional.ofNullable(known.apply(line)).stream())
        .findFirst()
        .map(match -> trouble(file, match))
        .orElse(null);
  }

  private static @Nullable HeaderCandidate unwrapped(
      InboxFile file, HeaderCandidate line, Limits limits) {
    try (Records records =
        Records.of(
            new StringReader(line.written().get(0)), file.name(), ',', line.line(), limits)) {
      RawRow row = records.next();
      return row == null ? null : HeaderCandidate.of(row, line.end(), ',', line.above());
    } catch (IOException | Refused e) {
      return null;
    }
  }

  private static Trouble trouble(InboxFile file, LayoutMatch match) {
    return new Trouble(
        "lines-quoted",
        Origin.ofLine(file.name(), match.header().line()),
        "each line stands in quotation marks as a whole, as a spreadsheet saves what it opened as"
            + " one column; within them is the header of a "
            + match.layout().title()
            + ".",
        "Export it again, and put it here without opening and saving it.");
  }
}
