package io.buyin.job;

import io.buyin.settings.Settings;
import io.buyin.source.ExportDay;
import io.buyin.source.Layout;
import io.buyin.source.ReadingRules;
import io.buyin.source.Recognised;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** What makes two nights the same: exports, settings, reviews and version; the clock does not. */
final class Identity {

  private Identity() {}

  /**
   * A SHA-256 in hexadecimal.
   *
   * @param lastSent business date of the edition each audience was last sent; what changed since
   *     then is part of what it is told
   */
  static String of(Desk.Order order, Exports exports, SortedMap<String, LocalDate> lastSent) {
    MessageDigest digest = sha256();
    lastSent.forEach((audience, date) -> add(digest, List.of(audience, date.toString())));
    for (Exports.Entry entry : exports.entries()) {
      add(digest, List.of(entry.name(), entry.key()));
    }
    add(digest, List.of(order.settingsHash(), order.date().toString(), order.version()));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A SHA-256 over contents, in hexadecimal. */
  static String of(List<byte[]> contents) {
    MessageDigest digest = sha256();
    for (byte[] content : contents) {
      digest.update((content.length + "\n").getBytes(StandardCharsets.US_ASCII));
      digest.update(content);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** How rows are read; what is kept of an export depends on it. */
  static ReadingRules rules(Settings settings) {
    String currency = settings.organisation().currency();
    return new ReadingRules(
        currency.isEmpty() ? ReadingRules.NO_CURRENCY : currency,
        Set.copyOf(settings.sales().won()),
        Set.copyOf(settings.sales().lost()),
        ZoneId.of(settings.organisation().timeZone()));
  }

  /**
   * Names the layout, how it reads and the reading rules, for the key that facts are kept under;
   * and the day of the export where it decides what a date without a year means.
   */
  static String reading(Recognised export, Settings settings) {
    Layout layout = export.layout();
    ZoneId zone = ZoneId.of(settings.organisation().timeZone());
    String rules =
        (layout.needsExportDay() ? ExportDay.of(export.file(), zone).toString() : "")
            + settings.organisation().currency()
            + settings.organisation().timeZone()
            + settings.sales().won()
            + settings.sales().lost();
    String hash = of(List.of(rules.getBytes(StandardCharsets.UTF_8))).substring(0, 8);
    return layout.id() + "-" + layout.fingerprint() + "-" + hash;
  }

  private static void add(MessageDigest digest, List<String> parts) {
    parts.forEach(part -> digest.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
