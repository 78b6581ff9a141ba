package io.buyin.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the tokens of one Brief: the same number from the same source in the same words is the
 * same token. It also remembers which figures were used since the last page was opened.
 */
final class TokenBook {

  private final Map<Entry, Token> tokens = new LinkedHashMap<>();
  private Set<String> used = new LinkedHashSet<>();

  /**
   * @param value null for words such as dates and ids; {@code unit} is then empty
   * @return id of the token
   */
  String token(Behind behind, String rendering, @Nullable BigDecimal value, String unit) {
    if (behind.origin() == Token.Origin.FIGURE) {
      used.add(behind.source());
    }
    Entry entry = new Entry(behind, rendering, value, unit);
    return tokens.computeIfAbsent(entry, this::next).id();
  }

  /**
   * The token for the same thing in other words.
   *
   * @param id of a token of this book
   * @return id of the other token
   */
  String saidAs(String id, String rendering) {
    Map.Entry<Entry, Token> known =
        tokens.entrySet().stream()
            .filter(entry -> entry.getValue().id().equals(id))
            .findFirst()
            .orElseThrow();
    Entry entry = known.getKey();
    return token(entry.behind, rendering, entry.value, entry.unit);
  }

  /** Starts a page and returns the sources of the figures used on the page before. */
  List<String> turnPage() {
    List<String> before = new ArrayList<>(used);
    used = new LinkedHashSet<>();
    return before;
  }

  /** Sources of the figures used since the last page was opened, in order of first use. */
  List<String> figuresOnPage() {
    return List.copyOf(used);
  }

  List<Token> tokens() {
    return List.copyOf(tokens.values());
  }

  private Token next(Entry entry) {
    String number = Integer.toString(tokens.size() + 1);
    return new Token(
        "T" + "0".repeat(Math.max(0, 4 - number.length())) + number,
        entry.behind.origin(),
        entry.behind.source(),
        entry.behind.version(),
        entry.rendering,
        entry.value,
        entry.unit);
  }

  private record Entry(Behind behind, String rendering, @Nullable BigDecimal value, String unit) {}
}
