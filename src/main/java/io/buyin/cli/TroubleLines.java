package io.buyin.cli;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Troubles of one file that is named above, as lines of text: what several rows share is said once.
 */
final class TroubleLines {

  private static final int SHOWN = 5;

  private TroubleLines() {}

  static List<String> of(List<Trouble> troubles) {
    Map<Trouble, List<Long>> alike = new LinkedHashMap<>();
    for (Trouble trouble : troubles) {
      alike
          .computeIfAbsent(placeless(trouble), t -> new ArrayList<>())
          .add(trouble.origin().line());
    }
    List<String> lines = new ArrayList<>();
    alike.forEach((trouble, at) -> lines.add(line(trouble, at)));
    return lines;
  }

  /** Line and column; empty where the whole file is meant. */
  static String place(Origin origin) {
    return place(origin.column(), List.of(origin.line()));
  }

  private static Trouble placeless(Trouble trouble) {
    Origin column = Origin.ofFile("").at(trouble.origin().column());
    return new Trouble(trouble.code(), column, trouble.sentence(), trouble.remedy());
  }

  private static String line(Trouble trouble, List<Long> at) {
    String place = place(trouble.origin().column(), at);
    return (place + trouble.sentence() + " " + trouble.remedy()).strip();
  }

  private static String place(String column, List<Long> at) {
    List<String> parts = new ArrayList<>();
    if (at.get(0) != 0) {
      parts.add((at.size() == 1 ? "line " : "lines ") + numbers(at));
    }
    if (!column.isEmpty()) {
      parts.add("column \"" + column + "\"");
    }
    return parts.isEmpty() ? "" : String.join(", ", parts) + ": ";
  }

  private static String numbers(List<Long> at) {
    String shown = at.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
    return at.size() > SHOWN ? shown + " and " + (at.size() - SHOWN) + " more" : shown;
  }
}
