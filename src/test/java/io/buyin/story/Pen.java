package io.buyin.story;

import io.buyin.story.Run.Weight;
import io.buyin.story.Token.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes phrases by hand for tests: {@code "<navy b>Won</> {closed-won.social.2026-h1|€1.24m}"}.
 * Braces hold a source and its rendering and become a run with a token; angle brackets open and
 * close a look. A figure must be known first; days, voices, slides, settings and rules need not be.
 */
public final class Pen {

  private static final Pattern PART =
      Pattern.compile("<([a-z_ ]+)>|(</>)|\\{([^|}]+)\\|([^}]+)\\}|([^<{]+)");

  private record Known(Origin origin, BigDecimal value, String unit) {}

  private final Map<String, Known> known = new LinkedHashMap<>();
  private final Map<String, Token> tokens = new LinkedHashMap<>();

  /** A figure, its exact value and unit. */
  public Pen know(String source, String value, String unit) {
    known.put(source, new Known(Origin.FIGURE, new BigDecimal(value), unit));
    return this;
  }

  /** A number from the settings. */
  public Pen knowStated(String source, String value, String unit) {
    known.put(source, new Known(Origin.STATED, new BigDecimal(value), unit));
    return this;
  }

  public Phrase write(String markup) {
    List<Run> runs = new ArrayList<>();
    Look look = Look.PLAIN;
    Matcher part = PART.matcher(markup);
    while (part.find()) {
      if (part.group(1) != null) {
        look = Look.of(part.group(1));
      } else if (part.group(2) != null) {
        look = Look.PLAIN;
      } else if (part.group(3) != null) {
        String id = token(part.group(3), part.group(4));
        runs.add(new Run(part.group(4), look.weight, look.tone, id));
      } else {
        runs.add(new Run(part.group(5), look.weight, look.tone, ""));
      }
    }
    return new Phrase(runs);
  }

  /** The id of the token for this source in this rendering, made at its first use. */
  public String token(String source, String rendering) {
    return tokens.computeIfAbsent(source + "|" + rendering, key -> made(source, rendering)).id();
  }

  /** The exact value behind a known source. */
  public BigDecimal value(String source) {
    return behind(source).value();
  }

  public List<Token> tokens() {
    return List.copyOf(tokens.values());
  }

  private Token made(String source, String rendering) {
    Known what = behind(source);
    int version = what.origin() == Origin.FIGURE ? 1 : 0;
    String id = String.format(Locale.ROOT, "T%04d", tokens.size() + 1);
    return new Token(id, what.origin(), source, version, rendering, what.value(), what.unit());
  }

  private Known behind(String source) {
    Known exact = known.get(source);
    if (exact != null) {
      return exact;
    }
    String first = source.split("\\.", 2)[0];
    return switch (first) {
      case "day" -> new Known(Origin.DATE, null, "");
      case "voice", "slide", "deck" -> new Known(Origin.REFERENCE, null, "");
      case "settings" -> new Known(Origin.STATED, null, "");
      case "rule" -> new Known(Origin.RULE, null, "");
      default -> throw new IllegalArgumentException("The example does not know " + source);
    };
  }

  private record Look(Weight weight, Tone tone) {
    static final Look PLAIN = new Look(Weight.REGULAR, Tone.INK);

    static Look of(String words) {
      Weight weight = words.matches("(.* )?b") ? Weight.BOLD : Weight.REGULAR;
      String tone = words.replaceAll("( |^)b$", "").toUpperCase(Locale.ROOT);
      return new Look(weight, tone.isEmpty() ? Tone.INK : Tone.valueOf(tone));
    }
  }
}
