package io.buyin.source;

import io.buyin.fact.Fact;
import io.buyin.fact.SocialRow;

/**
 * Accounts and days (and texts) that several differing rows of one file speak of. Such rows are
 * posts without id or link: each is named after its cells, so that none is lost, whatever the
 * order.
 */
final class SharedDays {

  private static final long SEVERAL = Long.MAX_VALUE;

  private final KeyTable contents = new KeyTable();

  /** Shows a row before any is named. */
  void consider(Fact fact, long content) {
    if (!isNameless(fact)) {
      return;
    }
    long key = RowHash.of(fact.naturalKey());
    long first = contents.putIfAbsent(key, content);
    if (first != KeyTable.ABSENT && first != content) {
      contents.put(key, SEVERAL);
    }
  }

  /** The fact itself, or where its day is shared the same with a name. */
  Fact named(Fact fact, long content) {
    return isNameless(fact) && contents.get(RowHash.of(fact.naturalKey())) == SEVERAL
        ? name(fact, content)
        : fact;
  }

  static boolean isNameless(Fact fact) {
    return fact instanceof SocialRow row
        && (row.post().isEmpty() || row.post().startsWith(SocialReader.DESCRIBED));
  }

  /** The row as a post whose id stands for its cells. */
  static Fact name(Fact fact, long content) {
    SocialRow row = (SocialRow) fact;
    return new SocialRow(
        row.origin(),
        row.date(),
        row.network(),
        row.account(),
        "row-" + row.date() + "-" + Long.toHexString(content),
        row.campaign(),
        row.author(),
        row.impressions(),
        row.reach(),
        row.engagements(),
        row.clicks(),
        row.followers(),
        row.detail());
  }
}
