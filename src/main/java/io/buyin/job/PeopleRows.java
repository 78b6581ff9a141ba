package io.buyin.job;

import io.buyin.fact.Remark;
import io.buyin.measure.CountedRow;
import io.buyin.story.FigureTold;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The remarks behind a number of people. Each person counts once, at the first of their remarks;
 * neither names nor words are repeated, since the file has them.
 */
final class PeopleRows {

  static final String PREFIX = "people.";

  private static final String EVERYONE = "everyone";
  private static final String RAISED = "raised";

  private PeopleRows() {}

  /**
   * @param id {@code people.<theme or everyone>.<stance or raised>}
   */
  static List<CountedRow> of(String id, Voices voices, Map<String, Remark> remarks) {
    String[] parts = id.split("\\.");
    String theme = parts[1].equals(EVERYONE) ? "" : parts[1];
    Set<String> people = new HashSet<>();
    List<CountedRow> rows = new ArrayList<>();
    for (Voice voice : voices.counted(theme, stance(parts[2]))) {
      BigDecimal part = people.add(voice.personKey()) ? BigDecimal.ONE : BigDecimal.ZERO;
      rows.add(row(voice, Objects.requireNonNull(remarks.get(voice.remark())), part));
    }
    return rows;
  }

  /** With the number that the rows add up to. */
  static FigureTold valued(FigureTold told, List<CountedRow> rows) {
    BigDecimal people =
        rows.stream()
            .map(row -> Objects.requireNonNull(row.part()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new FigureTold(
        told.shortId(),
        told.id(),
        told.label(),
        people.toPlainString(),
        told.interval(),
        told.n(),
        told.grade(),
        told.reasons(),
        told.limits(),
        told.inputs(),
        told.formula(),
        told.filter(),
        told.files());
  }

  private static @Nullable Stance stance(String word) {
    return word.equals(RAISED) ? null : Stance.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static CountedRow row(Voice voice, Remark remark, BigDecimal part) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("date", voice.date().toString());
    fields.put("stance", voice.stance().name().toLowerCase(Locale.ROOT));
    fields.put("themes", String.join(" ", voice.themes()));
    fields.put("consent", remark.consent().name().toLowerCase(Locale.ROOT));
    return new CountedRow(remark.origin(), remark.id(), fields, part, null);
  }
}
