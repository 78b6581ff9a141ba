package io.buyin.source;

import java.util.List;
import java.util.Map;

/** Numbers that stand for a row's cells: equal for equal cells, whatever the order of columns. */
final class RowHash {

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final char BETWEEN = '\u001f';

  private RowHash() {}

  /** Of all cells that hold a field. */
  static long content(RawRow row, Recognised export) {
    long hash = START;
    for (Map.Entry<Field, Integer> column : export.columns().entrySet()) {
      hash = add(hash, spelt(column.getKey(), Sanitiser.plain(row.cell(column.getValue()))));
    }
    for (int column : export.answers()) {
      hash = add(hash, row.cell(column).strip());
    }
    return finish(hash);
  }

  /** Of the cells that tell rows apart, as they are written. */
  static long key(RawRow row, Recognised export) {
    long hash = START;
    for (Field field : keyFields(row, export)) {
      hash = add(hash, unified(field, cell(row, export, field)));
    }
    return finish(hash);
  }

  /** One text for all ways of writing the same id or day; two days may share it, no matter. */
  private static String unified(Field field, String cell) {
    if (field.type() == CellType.ID) {
      return IdText.plain(cell);
    }
    DateText date = field.type() == CellType.DATE ? DateText.parse(cell) : null;
    if (date == null) {
      return spelt(field, cell);
    }
    int less = Math.min(date.first(), date.second());
    return date.year() + " " + less + " " + Math.max(date.first(), date.second());
  }

  private static String spelt(Field field, String cell) {
    return field == Field.NETWORK ? SocialReader.networkOf(cell) : cell;
  }

  static long of(String text) {
    return finish(add(START, text));
  }

  private static List<Field> keyFields(RawRow row, Recognised export) {
    return switch (export.layout().kind()) {
      case SALES -> has(row, export, Field.ID) ? List.of(Field.ID) : export.layout().idFrom();
      case SOCIAL -> socialFields(row, export);
      case FEEDBACK ->
          has(row, export, Field.ID) && !IdText.isRuined(cell(row, export, Field.ID))
              ? List.of(Field.ID)
              : List.of(Field.PERSON, Field.DATE, Field.WORDS);
      case TOUCHPOINTS ->
          List.of(
              has(row, export, Field.OPPORTUNITY) ? Field.OPPORTUNITY : Field.ACCOUNT,
              Field.TIME,
              Field.CHANNEL);
      case SERVICE -> List.of(Field.ID);
      case LEDGER -> List.of(Field.DOCUMENT);
      // Few rows, of which some words are read in several spellings: any two may be one.
      case RESPONSIBILITIES, MEETINGS, PLANS -> List.of();
    };
  }

  /** Never finer than the facts' own keys, so that no row that repeats another is missed. */
  private static List<Field> socialFields(RawRow row, Recognised export) {
    if (!export.layout().idFrom().isEmpty()) {
      return export.layout().idFrom();
    }
    if (has(row, export, Field.POST)) {
      return List.of(Field.NETWORK, Field.POST);
    }
    boolean linked =
        !export.layout().accountDays()
            && SocialReader.leadsToPost(
                cell(row, export, Field.PERMALINK), cell(row, export, Field.ACCOUNT));
    return linked
        ? List.of(Field.NETWORK, Field.PERMALINK)
        : List.of(Field.NETWORK, Field.ACCOUNT, Field.DATE);
  }

  private static String cell(RawRow row, Recognised export, Field field) {
    Integer column = export.columns().get(field);
    if (column == null) {
      return "";
    }
    ColumnSpec spec = export.layout().columns().get(field);
    String plain = Sanitiser.plain(row.cell(column));
    return spec == null ? plain : spec.meant(plain);
  }

  private static boolean has(RawRow row, Recognised export, Field field) {
    Integer column = export.columns().get(field);
    return column != null && !cell(row, export, field).isEmpty();
  }

  private static long add(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return (hash ^ BETWEEN) * PRIME;
  }

  /** Spreads the bits and keeps the number positive and above zero. */
  private static long finish(long start) {
    long hash = start;
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    hash ^= hash >>> 33;
    return Math.max(1, hash & Long.MAX_VALUE);
  }
}
