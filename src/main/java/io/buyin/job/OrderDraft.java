package io.buyin.job;

import io.buyin.fact.MeetingNote;
import io.buyin.source.Layouts;
import io.buyin.trouble.BuyinBug;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A proposed order form: what the exports say stands in it, what they cannot say is marked to be
 * filled in, what may be wished for is proposed in comments.
 */
public final class OrderDraft {

  private static final int MOST = 12;
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Set<String> NETWORKS =
      Set.of(
          "linkedin",
          "facebook",
          "instagram",
          "twitter",
          "tiktok",
          "youtube",
          "xing",
          "threads",
          "reddit",
          "pinterest",
          "mastodon",
          "bluesky",
          "whatsapp",
          "social",
          "employee post",
          "réseaux",
          "redes");

  private final InboxFindings found;
  private final LocalDate today;
  private final ZoneId zone;

  private OrderDraft(InboxFindings found, LocalDate today, ZoneId zone) {
    this.found = found;
    this.today = today;
    this.zone = zone;
  }

  /**
   * The text of a {@code buyin.yaml} for this inbox.
   *
   * @param today from when on a meeting is a coming one
   * @param zone proposed as the organisation's
   * @throws Stop with {@link ExitCode#NO_INPUT} if there is no export to read
   */
  public static String of(Path inbox, LocalDate today, ZoneId zone) {
    Layouts layouts = Layouts.with(inbox.resolve("layouts"));
    InboxFindings found = InboxFindings.in(inbox, layouts);
    if (found.files.isEmpty()) {
      throw new Stop(
          ExitCode.NO_INPUT,
          new Trouble(
              "no-export",
              Origin.ofFile(inbox.toString()),
              "there is no export that Buyin can read.",
              "Put the exports into this folder; `buyin check` tells what each file is taken"
                  + " for."));
    }
    return new OrderDraft(found, today, zone).text();
  }

  private String text() {
    String text = template();
    for (Map.Entry<String, String> hole : holes().entrySet()) {
      text = text.replace("<" + hole.getKey() + ">", hole.getValue());
    }
    return text;
  }

  private Map<String, String> holes() {
    MeetingNote coming =
        found.meetings.stream()
            .filter(meeting -> !meeting.when().isBefore(today))
            .min(Comparator.comparing(MeetingNote::when))
            .orElse(null);
    Map<String, Long> social = social(true);
    Map<String, String> holes = new LinkedHashMap<>();
    holes.put("read", counted(found.files));
    holes.put("ignore", ignore());
    holes.put("currency", currency());
    holes.put("zone", zone.getId().contains("/") ? zone.getId() : "UTC");
    holes.put("meeting-title", coming == null ? quoted("") : quoted(coming.title()));
    holes.put(
        "meeting-date",
        coming == null
            ? "#  date: 2026-07-16                 # FILL IN: the day of the meeting"
            : "  date: " + coming.when() + "                    # the next meeting of the exports");
    holes.put("audiences", audiences());
    holes.put("regions", list(found.regions));
    holes.put("regions-seen", seen(found.regions));
    holes.put("campaigns", list(found.campaigns));
    holes.put("campaigns-seen", seen(found.campaigns));
    holes.put("social", list(social));
    holes.put("social-seen", seen(social(false)));
    holes.put("won", list(found.won));
    holes.put("lost", list(found.lost));
    holes.put("open-seen", seen(found.open));
    holes.put("decided-elsewhere", decidedElsewhere());
    holes.put("bands", bands());
    OrderProposals proposals = new OrderProposals(found);
    holes.put("goals", proposals.goals());
    holes.put("goal-ids", String.join(", ", proposals.goalIds()));
    holes.put("teams", proposals.teams());
    holes.put("parts", proposals.parts());
    holes.put("roles-seen", seen(found.roles));
    holes.put("themes", proposals.themes());
    return holes;
  }

  private String currency() {
    return found.currencies.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> quoted(entry.getKey()) + "   # amounts: " + plain(counted(found.currencies)))
        .orElse("\"\"   # FILL IN: the currency of your amounts, which the exports do not name");
  }

  /** Files that no layout fits: to be described, or to be ignored. */
  private String ignore() {
    return found.unknown.isEmpty()
        ? "#ignore: [\"*.xlsx\"]"
        : found.unknown.stream()
            .map(OrderDraft::quoted)
            .collect(Collectors.joining(", ", "#ignore: [", "]"));
  }

  private Map<String, Long> social(boolean wanted) {
    Map<String, Long> sources = new LinkedHashMap<>();
    found.sources.forEach(
        (source, count) -> {
          String folded = source.toLowerCase(Locale.ROOT);
          if (NETWORKS.stream().anyMatch(folded::contains) == wanted) {
            sources.put(source, count);
          }
        });
    return sources;
  }

  /** Those whom people have released their words to; one for the leaders where there are none. */
  private String audiences() {
    List<String> ids =
        found.audiences.keySet().stream().filter(id -> ID.matcher(id).matches()).toList();
    return ids.isEmpty()
        ? "  - id: leaders\n    name: Leaders"
        : ids.stream()
            .map(
                id ->
                    "  - id: " + quoted(id) + "\n    name: " + quoted(id.toUpperCase(Locale.ROOT)))
            .collect(Collectors.joining("\n"));
  }

  private String decidedElsewhere() {
    return found.decidedElsewhere == 0
        ? "empty: the usual words"
        : "empty: the export's own column for won and lost decides";
  }

  private String bands() {
    List<BigDecimal> amounts = found.decidedAmounts.stream().sorted().toList();
    if (amounts.size() < 3) {
      return "[25000, 50000]";
    }
    MathContext two = new MathContext(2, RoundingMode.HALF_UP);
    String first = amounts.get(amounts.size() / 3).round(two).toPlainString();
    String second = amounts.get(2 * amounts.size() / 3).round(two).toPlainString();
    return "[" + first.split("\\.")[0] + ", " + second.split("\\.")[0] + "]";
  }

  /** {@code ["LinkedIn", "Facebook"]}, the most frequent first. */
  private static String list(Map<String, Long> names) {
    return byCount(names).stream()
        .map(Map.Entry::getKey)
        .map(OrderDraft::quoted)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** {@code Web form (412), Trade fair (96)}, for a comment: on one line. */
  private static String seen(Map<String, Long> names) {
    String listed =
        byCount(names).stream()
            .limit(MOST)
            .map(entry -> plain(entry.getKey()) + " (" + entry.getValue() + ")")
            .collect(Collectors.joining(", "));
    return listed.isEmpty()
        ? "none"
        : names.size() > MOST ? listed + " and " + (names.size() - MOST) + " more" : listed;
  }

  private static String counted(Map<String, Long> names) {
    return byCount(names).stream()
        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  private static List<Map.Entry<String, Long>> byCount(Map<String, Long> names) {
    return names.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  /** A text as YAML has it between double quotation marks. */
  static String quoted(String text) {
    return "\"" + plain(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}]+", " ").strip();
  }

  private static String template() {
    try (InputStream stream =
        Objects.requireNonNull(OrderDraft.class.getResourceAsStream("draft.yaml"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BuyinBug("the draft of an order form cannot be read", e);
    }
  }
}
