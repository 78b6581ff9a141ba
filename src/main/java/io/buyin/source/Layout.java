package io.buyin.source;

import io.buyin.fact.Kind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one tool writes one kind of export: read from a YAML file, whose format {@code
 * docs/layouts.md} describes.
 *
 * @param version raised whenever rows would be read differently
 * @param accountDays whether each social row is one account on one day, so that of rows of the same
 *     day one counts; else rows that differ are posts of their own
 * @param own whether it is the operator's, which goes before the built-in ones
 * @param marks what tells this export from similar ones
 * @param required groups of fields; of each group at least one needs a column or a constant
 * @param idFrom fields that together tell rows apart where there is no id column
 * @param missing further spellings of "no value", folded
 * @param ways how to get a column that matters into the export, by field; a sentence each
 * @param unused why such an export is known but not used; empty where it is used
 */
public record Layout(
    String id,
    int version,
    String title,
    Kind kind,
    Accumulation accumulation,
    boolean accountDays,
    Backing backing,
    boolean own,
    Marks marks,
    List<List<Field>> required,
    Map<Field, ColumnSpec> columns,
    Map<Field, String> constants,
    List<Field> idFrom,
    Exclusions exclusions,
    Set<String> missing,
    Map<Field, String> ways,
    String unused) {

  private static final int FINGERPRINT = 8;

  public Layout {
    required = required.stream().map(List::copyOf).toList();
    columns = ordered(columns);
    constants = ordered(constants);
    idFrom = List.copyOf(idFrom);
    missing = Collections.unmodifiableSet(new TreeSet<>(missing));
    ways = ordered(ways);
  }

  /**
   * Eight characters that change whenever the layout would be read differently, for whoever keeps
   * what was read by it; an operator edits a layout without raising its version.
   */
  public String fingerprint() {
    return Sha256.of(toString()).substring(0, FINGERPRINT);
  }

  /** Whether the day of the export decides how rows are read. */
  public boolean needsExportDay() {
    return columns.values().stream().anyMatch(ColumnSpec::yearOfExport);
  }

  /** The same layout with a text for a field that the table itself does not say. */
  Layout saying(Field field, String text) {
    Map<Field, String> said = new EnumMap<>(Field.class);
    said.putAll(constants);
    said.put(field, text);
    return new Layout(
        id,
        version,
        title,
        kind,
        accumulation,
        accountDays,
        backing,
        own,
        marks,
        required,
        columns,
        said,
        idFrom,
        exclusions,
        missing,
        ways,
        unused);
  }

  private static <V> Map<Field, V> ordered(Map<Field, V> map) {
    Map<Field, V> copy = new EnumMap<>(Field.class);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }

  /**
   * What tells an export from similar ones. All texts are folded; a star stands for any text.
   *
   * @param signature headers that must be there; bars part those of which one must
   * @param preamble texts of lines above the header, of which one must be there
   * @param unless headers with which it is no such export
   * @param repeats headers that may stand there twice; the first counts
   * @param headerRows rows that the header takes: 1, or 2 or 3 where questions and import ids
   *     follow
   * @param answers whether columns that are not named here may hold answers in free words
   * @param ignored headers of columns that are no answers
   */
  public record Marks(
      List<String> signature,
      List<String> preamble,
      List<String> unless,
      List<String> repeats,
      int headerRows,
      boolean answers,
      List<String> ignored) {

    public Marks {
      signature = List.copyOf(signature);
      preamble = List.copyOf(preamble);
      unless = List.copyOf(unless);
      repeats = List.copyOf(repeats);
      ignored = List.copyOf(ignored);
    }

    /** A survey that is known by nothing else must at least ask something. */
    boolean asksForQuestions() {
      return answers && signature.isEmpty();
    }

    /** 1 where a line above the header is needed, else 0. */
    int above() {
      return preamble.isEmpty() ? 0 : 1;
    }
  }

  /** What a newer export of the same layout does to an older one. */
  public enum Accumulation {
    /** It replaces the older one, so that deleted rows disappear. */
    SNAPSHOT,
    /** It adds to it; of a row in both, the newer counts. */
    LOG
  }

  /** How sure we are that the tool writes it so. */
  public enum Backing {
    /** Written from a real export, its bytes included. */
    REAL("written from a real export"),
    /** A real export was read, not run. */
    READ("read from a real export"),
    /** From published layouts, parsers and documentation. */
    PUBLISHED("from published layouts"),
    /** Buyin's own plain layout. */
    PLAIN("Buyin's own plain layout"),
    /** Described by the operator. */
    OWN("described beside buyin.yaml");

    private final String words;

    Backing(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
