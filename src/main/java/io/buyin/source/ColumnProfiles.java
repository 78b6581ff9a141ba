package io.buyin.source;

import io.buyin.fact.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the first rows of an unknown export suggest about its columns. */
final class ColumnProfiles {

  private static final int ROWS = 200;
  private static final int MOST_CHOICES = 8;

  private final List<Profile> profiles = new ArrayList<>();

  private ColumnProfiles(int width) {
    IntStream.range(0, width).forEach(i -> profiles.add(new Profile()));
  }

  static ColumnProfiles of(InboxFile file, Dialect dialect, HeaderCandidate header, Limits limits) {
    ColumnProfiles profiles = new ColumnProfiles(header.cells().size());
    Dialect cut = dialect.delimitedBy(header.delimiter());
    try (Records rows = Records.open(file.path(), file.name(), cut, header.line(), limits)) {
      rows.next();
      RawRow row = rows.next();
      for (int n = 0; n < ROWS && row != null; n++) {
        profiles.add(row);
        row = rows.next();
      }
    } catch (Refused brokenFurtherDown) {
      return profiles;
    }
    return profiles;
  }

  /** The kind that the cells show: dated words are feedback; null where they show none. */
  @Nullable Kind kind() {
    boolean dated = profiles.stream().anyMatch(Profile::isDate);
    return dated && profiles.stream().anyMatch(Profile::isWords) ? Kind.FEEDBACK : null;
  }

  /** The first free column that could hold a field; null where there is none. */
  @Nullable Integer likely(Field field, Set<Integer> taken) {
    Predicate<Profile> fits =
        switch (field.type()) {
          case DATE -> Profile::isDate;
          case ID -> Profile::isId;
          case TEXT -> field == Field.WORDS ? Profile::isWords : profile -> false;
          default -> Profile::isNumber;
        };
    return IntStream.range(0, profiles.size())
        .filter(i -> !taken.contains(i) && fits.test(profiles.get(i)))
        .boxed()
        .findFirst()
        .orElse(null);
  }

  /** What a column's cells say, where they are a choice among a few; else nothing. */
  Set<String> choices(int column) {
    Set<String> distinct = profiles.get(column).distinct;
    return distinct.size() <= MOST_CHOICES ? Collections.unmodifiableSet(distinct) : Set.of();
  }

  private void add(RawRow row) {
    for (int i = 0; i < profiles.size(); i++) {
      profiles.get(i).add(row.cell(i).strip());
    }
  }

  private static final class Profile {

    private final AnswerEvidence answers = new AnswerEvidence();
    private final Set<String> distinct = new TreeSet<>();
    private int filled;
    private int dates;
    private int numbers;
    private int spaced;

    private void add(String cell) {
      if (cell.isEmpty()) {
        return;
      }
      filled++;
      boolean number = NumberText.parse(cell) != null;
      numbers += number ? 1 : 0;
      dates += !number && DateText.parse(cell) != null ? 1 : 0;
      spaced += cell.indexOf(' ') >= 0 ? 1 : 0;
      distinct.add(cell);
      answers.add(cell);
    }

    private boolean isDate() {
      return filled > 0 && dates == filled;
    }

    private boolean isNumber() {
      return filled > 0 && numbers == filled && distinct.size() > 1;
    }

    private boolean isWords() {
      return answers.isInOwnWords();
    }

    private boolean isId() {
      return filled > 1 && distinct.size() == filled && dates == 0 && spaced == 0;
    }
  }
}
