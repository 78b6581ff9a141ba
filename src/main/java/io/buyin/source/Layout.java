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
 * @param signature headers that tell this export from similar ones, folded
 * @param required groups of fields; of each group at least one needs a column or a constant
 * @param idFrom fields that together tell rows apart where there is no id column
 * @param missing further spellings of "no value", folded
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
    List<String> signature,
    List<List<Field>> required,
    Map<Field, ColumnSpec> columns,
    Map<Field, String> constants,
    List<Field> idFrom,
    Exclusions exclusions,
    Set<String> missing,
    String unused) {

  private static final int FINGERPRINT = 8;

  public Layout {
    signature = List.copyOf(signature);
    required = required.stream().map(List::copyOf).toList();
    columns = ordered(columns);
    constants = ordered(constants);
    idFrom = List.copyOf(idFrom);
    missing = Collections.unmodifiableSet(new TreeSet<>(missing));
  }

  /**
   * Eight characters that change whenever the layout would be read differently, for whoever keeps
   * what was read by it; an operator edits a layout without raising its version.
   */
  public String fingerprint() {
    return Sha256.of(toString()).substring(0, FINGERPRINT);
  }

  private static <V> Map<Field, V> ordered(Map<Field, V> map) {
    Map<Field, V> copy = new EnumMap<>(Field.class);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
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
    /** Tried on a real export. */
    REAL("tried on a real export"),
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
