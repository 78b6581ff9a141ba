package io.buyin.measure;

import io.buyin.fact.Deal;
import io.buyin.fact.Inquiry;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.RowOrigin;
import io.buyin.fact.SocialRow;
import io.buyin.fact.Touch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the rows behind a figure, when somebody asks for them, out of what it was counted from. */
final class Counting {

  private Counting() {}

  /** What each case adds to a figure; null where it says no number. */
  interface Part<T> extends Function<T, @Nullable BigDecimal> {}

  /** Each case adds one. */
  static <T> Part<T> one() {
    return any -> BigDecimal.ONE;
  }

  /** One where the condition holds, else nothing. */
  static BigDecimal oneIf(boolean condition) {
    return condition ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  static Supplier<List<CountedRow>> deals(Supplier<List<Entry>> cases, Part<Entry> part) {
    return () -> cases.get().stream().map(entry -> deal(entry, part.apply(entry), null)).toList();
  }

  static Supplier<List<CountedRow>> dealShare(
      Supplier<List<Entry>> cases, Part<Entry> part, Part<Entry> whole) {
    return () ->
        cases.get().stream()
            .map(entry -> deal(entry, part.apply(entry), whole.apply(entry)))
            .toList();
  }

  static Supplier<List<CountedRow>> messages(Supplier<List<Message>> cases, Part<Message> part) {
    return () ->
        cases.get().stream().map(each -> message(each.inquiry(), part.apply(each), null)).toList();
  }

  static Supplier<List<CountedRow>> messageShare(
      Supplier<List<Message>> cases, Part<Message> part) {
    return messageShare(cases, part, one());
  }

  static Supplier<List<CountedRow>> messageShare(
      Supplier<List<Message>> cases, Part<Message> part, Part<Message> whole) {
    return () ->
        cases.get().stream()
            .map(each -> message(each.inquiry(), part.apply(each), whole.apply(each)))
            .toList();
  }

  /** The first message of each author adds one, the others nothing. */
  static Supplier<List<CountedRow>> authors(Supplier<List<Message>> cases) {
    return () -> {
      Set<String> seen = new HashSet<>();
      List<CountedRow> rows = new ArrayList<>();
      for (Message each : cases.get()) {
        boolean first = seen.add(each.inquiry().author().strip());
        rows.add(message(each.inquiry(), oneIf(first), null));
      }
      return rows;
    };
  }

  static Supplier<List<CountedRow>> bookings(
      Supplier<List<LedgerEntry>> cases, Part<LedgerEntry> part) {
    return () -> cases.get().stream().map(each -> booking(each, part.apply(each))).toList();
  }

  static Supplier<List<CountedRow>> touches(Supplier<List<Touch>> cases) {
    return () -> cases.get().stream().map(touch -> touch(touch, BigDecimal.ONE, null)).toList();
  }

  /** What some touches add to the part; each of these adds one to the whole. */
  static Supplier<List<CountedRow>> touchShare(Supplier<List<Touch>> cases, Part<Touch> part) {
    return () -> {
      List<CountedRow> rows = new ArrayList<>();
      for (Touch touch : cases.get()) {
        BigDecimal counts = part.apply(touch);
        rows.add(touch(touch, counts, counts == null ? null : BigDecimal.ONE));
      }
      return rows;
    };
  }

  /** The first touch of each person adds one, the others nothing. */
  static Supplier<List<CountedRow>> people(Supplier<List<Touch>> cases) {
    return () -> {
      Set<String> seen = new HashSet<>();
      List<CountedRow> rows = new ArrayList<>();
      for (Touch touch : cases.get()) {
        rows.add(touch(touch, oneIf(seen.add(touch.person())), null));
      }
      return rows;
    };
  }

  static Supplier<List<CountedRow>> social(
      Supplier<List<SocialRow>> cases,
      Function<SocialRow, @Nullable Long> part,
      Function<SocialRow, @Nullable Long> whole) {
    return () ->
        cases.get().stream()
            .map(row -> social(row, number(part.apply(row)), number(whole.apply(row))))
            .toList();
  }

  private static @Nullable BigDecimal number(@Nullable Long value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  private static CountedRow deal(
      Entry entry, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
    Deal deal = entry.deal();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("account", deal.account());
    fields.put("created", words(deal.created()));
    fields.put("closed", words(deal.closed()));
    fields.put("stage", deal.stage());
    fields.put("status", words(deal.status()));
    fields.put("amount", words(deal.amount()));
    fields.put("currency", deal.currency());
    fields.put("probability", words(deal.probability()));
    fields.put("source", deal.source());
    fields.put("region", deal.region());
    return row(deal.origin(), deal.id(), fields, part, whole);
  }

  private static CountedRow message(
      Inquiry inquiry, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("type", inquiry.type());
    fields.put("received", words(inquiry.received()));
    fields.put("first reply", words(inquiry.firstReply()));
    fields.put("channel", inquiry.channel());
    fields.put("region", inquiry.region());
    fields.put("theme", inquiry.theme());
    return row(inquiry.origin(), inquiry.id(), fields, part, whole);
  }

  private static CountedRow booking(LedgerEntry entry, @Nullable BigDecimal part) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("date", entry.date().toString());
    fields.put("account", entry.account());
    fields.put("opportunity", entry.opportunity());
    fields.put("amount", words(entry.amount()));
    fields.put("currency", entry.currency());
    return row(entry.origin(), entry.document(), fields, part, null);
  }

  private static CountedRow touch(
      Touch touch, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("account", touch.account());
    fields.put("day", touch.day().toString());
    fields.put("time", touch.time());
    fields.put("channel", touch.channel());
    fields.put("campaign", touch.campaign());
    return row(touch.origin(), touch.opportunity(), fields, part, whole);
  }

  static CountedRow social(SocialRow row, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("date", row.date().toString());
    fields.put("network", row.network());
    fields.put("account", row.account());
    fields.put("author", row.author());
    fields.put("impressions", words(row.impressions()));
    fields.put("reach", words(row.reach()));
    fields.put("engagements", words(row.engagements()));
    fields.put("clicks", words(row.clicks()));
    fields.put("followers", words(row.followers()));
    return row(row.origin(), row.post(), fields, part, whole);
  }

  private static CountedRow row(
      RowOrigin origin,
      String id,
      Map<String, String> fields,
      @Nullable BigDecimal part,
      @Nullable BigDecimal whole) {
    return new CountedRow(origin, id, fields, part, whole);
  }

  private static String words(@Nullable Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : Objects.toString(value, "");
  }
}
