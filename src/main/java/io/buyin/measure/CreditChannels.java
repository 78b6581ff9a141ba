package io.buyin.measure;

import io.buyin.fact.Touch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which channels get a line of their own: those on at least 30 paths. The others share a line, the
 * social ones apart; contacts without a channel keep a line whatever their number.
 */
final class CreditChannels {

  static final String NO_TOUCH = "no-touch";
  static final String SOCIAL = "social-channels";
  static final String OTHER_SOCIAL = "other-social-channels";
  static final String OTHER = "other-channels";
  static final String UNKNOWN = "unknown-channel";
  static final List<String> OWN = List.of(NO_TOUCH, SOCIAL, OTHER_SOCIAL, OTHER, UNKNOWN);

  private static final int PATHS = 30;

  private final TouchPaths touches;
  private final Map<String, Integer> paths = new HashMap<>();
  private final Map<String, String> spelling = new TreeMap<>();
  private final Map<String, Line> byChannel = new HashMap<>();
  private final List<Line> lines;

  CreditChannels(TouchPaths touches, List<CreditPath> all) {
    this.touches = touches;
    for (CreditPath path : all) {
      path.contacts().stream()
          .map(CreditPath.Contact::channel)
          .distinct()
          .forEach(channel -> paths.merge(channel, 1, Integer::sum));
    }
    touches.all().stream().map(Touch::channel).forEach(this::spell);
    paths.keySet().forEach(channel -> byChannel.put(channel, made(channel)));
    this.lines = sorted();
  }

  /**
   * A line.
   *
   * @param id part of figure ids
   * @param name as the exports write it; the id for lines that are not one channel
   * @param social whether it is social; such lines add up to {@link #SOCIAL}
   */
  record Line(String id, String name, boolean social) {

    static Line own(String id, boolean social) {
      return new Line(id, id, social);
    }

    String group() {
      return id.equals(NO_TOUCH) ? NO_TOUCH : social ? "social" : "other";
    }
  }

  /** The line of a channel that stands on a path. */
  Line lineOf(String channel) {
    return Objects.requireNonNull(byChannel.get(channel), channel);
  }

  Line line(String id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
  }

  /** In the order of a table: social ones, others, what has no touch. */
  List<Line> lines() {
    return lines;
  }

  private Line made(String channel) {
    boolean social = touches.isSocialChannel(channel);
    if (channel.isEmpty()) {
      return Line.own(UNKNOWN, false);
    }
    if (paths.getOrDefault(channel, 0) < PATHS) {
      return Line.own(social ? OTHER_SOCIAL : OTHER, social);
    }
    return new Line(idOf(channel), spelling.getOrDefault(channel, channel), social);
  }

  private List<Line> sorted() {
    List<Line> sorted = new ArrayList<>(new LinkedHashSet<>(byChannel.values()));
    sorted.sort(
        Comparator.comparing((Line line) -> !line.social())
            .thenComparing(line -> OWN.indexOf(line.id()))
            .thenComparing(Line::id));
    sorted.add(Line.own(NO_TOUCH, false));
    return List.copyOf(sorted);
  }

  /** Two names that make one id are told apart by their place among all names. */
  private String idOf(String channel) {
    String slug = PlainText.slug(channel);
    long before =
        spelling.keySet().stream()
            .filter(other -> other.compareTo(channel) < 0 && PlainText.slug(other).equals(slug))
            .count();
    boolean taken = OWN.contains(slug) || before > 0;
    return taken ? slug + "-" + (before + 1) : slug;
  }

  /** Of several spellings the first in the alphabet. */
  private void spell(String channel) {
    String name = channel.strip();
    spelling.merge(PlainText.of(channel), name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }
}
