package io.buyin.story;

import io.buyin.quantity.Tongue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says in the reader's language which rows a figure takes. Measures write a filter as an engineer
 * would repeat it: clauses, each from the wording's list, a comma or semicolon between them. A
 * filter is said whole or not at all: half of it in each language misleads.
 */
final class Filters {

  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
  private static final String NAMES = "names";
  private static final String COUNT = "n";

  /** Names of the exports in brackets, which may hold brackets of their own. */
  private static final String BRACKETS = "(\\((?:[^()]|\\([^()]*\\))*\\))";

  private static final String VALUE = "([^,;()]+)";
  private static final Pattern DECIMALS = Pattern.compile("\\d+\\.\\d+");
  private static final Pattern BETWEEN = Pattern.compile("\\G(?:; |, )");

  /** The longest first, so that a clause with a comma in it is not taken for two. */
  private static final List<Clause> CLAUSES =
      Wording.in(Tongue.EN_GB).group("filter").entrySet().stream()
          .sorted(Comparator.comparing(entry -> -entry.getValue().length()))
          .map(entry -> Clause.of(entry.getKey(), entry.getValue()))
          .toList();

  private Filters() {}

  /** The filter in the language of these words; as it stands where a clause has no words. */
  static String in(Words words, String filter) {
    return said(words, filter).orElse(filter);
  }

  /** The whole filter, or nothing where a clause of it has no words in this language. */
  static Optional<String> said(Words words, String filter) {
    if (words.language().equals(Tongue.EN_GB.language())) {
      return Optional.of(filter);
    }
    StringBuilder said = new StringBuilder();
    int at = 0;
    while (at < filter.length()) {
      Optional<Found> found = at(filter, at);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      said.append(found.get().in(words));
      at = found.get().end();
      Matcher between = BETWEEN.matcher(filter);
      if (between.find(at)) {
        boolean clauses = between.group().startsWith(";");
        said.append(clauses ? words.text("between-clauses").text() : between.group());
        at = between.end();
      }
    }
    return Optional.of(said.toString());
  }

  /** What stands in no clause of the list: empty where the whole filter can be said. */
  static List<String> unexplained(String filter) {
    return said(new Words(Tongue.FR_FR, new TokenBook()), filter).isPresent()
        ? List.of()
        : List.of(filter);
  }

  private static Optional<Found> at(String filter, int start) {
    return CLAUSES.stream().flatMap(clause -> clause.at(filter, start)).findFirst();
  }

  /**
   * A clause as the measures write it.
   *
   * @param holes in the order of the pattern's groups
   */
  private record Clause(String key, Pattern pattern, List<String> holes) {

    static Clause of(String key, String text) {
      StringBuilder pattern = new StringBuilder("\\G");
      List<String> holes = new ArrayList<>();
      Matcher hole = HOLE.matcher(text);
      int from = 0;
      while (hole.find()) {
        pattern.append(Pattern.quote(text.substring(from, hole.start())));
        pattern.append(hole.group(1).equals(NAMES) ? BRACKETS : VALUE);
        holes.add(hole.group(1));
        from = hole.end();
      }
      pattern.append(Pattern.quote(text.substring(from))).append("(?=; |, |$)");
      return new Clause(key, Pattern.compile(pattern.toString()), List.copyOf(holes));
    }

    Stream<Found> at(String filter, int start) {
      Matcher matcher = pattern.matcher(filter);
      if (!matcher.find(start)) {
        return Stream.empty();
      }
      List<String> values = new ArrayList<>();
      for (int group = 1; group <= matcher.groupCount(); group++) {
        values.add(matcher.group(group));
      }
      return Stream.of(new Found(this, values, matcher.end()));
    }
  }

  /** A clause at its place in a filter. */
  private record Found(Clause clause, List<String> values, int end) {

    String in(Words words) {
      boolean one =
          clause.holes().contains(COUNT) && values.get(clause.holes().indexOf(COUNT)).equals("1");
      String own = "filter-one." + clause.key();
      String said = words.wording().text(one && words.has(own) ? own : "filter." + clause.key());
      for (int i = 0; i < values.size(); i++) {
        said = said.replace("{" + clause.holes().get(i) + "}", value(words, i));
      }
      return said;
    }

    /** Our own word is said in the language; a name or a day stands as it is. */
    private String value(Words words, int index) {
      String value = values.get(index);
      boolean named = clause.holes().get(index).equals(NAMES);
      if (DECIMALS.matcher(value).matches()) {
        BigDecimal number = new BigDecimal(value);
        return words.spoken().number(number, number.scale());
      }
      return named ? value : Filters.in(words, value);
    }
  }
}
