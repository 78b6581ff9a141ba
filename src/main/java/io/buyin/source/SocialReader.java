package io.buyin.source;

import io.buyin.fact.SocialRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of social media exports. */
final class SocialReader implements RowReader {

  private static final String REMEDY = "Correct the cell, or remove the row.";
  private static final Map<String, String> NETWORKS =
      Map.of(
          "twitter", "x",
          "x (twitter)", "x",
          "twitter/x", "x",
          "x/twitter", "x",
          "fb", "facebook",
          "ig", "instagram",
          "li", "linkedin",
          "yt", "youtube");
  private static final Pattern ACCOUNT_IN_LINK =
      Pattern.compile(
          "https?://(?:www\\.|mobile\\.|m\\.)?(?:(?:twitter|x)\\.com/([^/]+)/status"
              + "|tiktok\\.com/@([^/]+)/(?:video|photo))/.*");

  private static final Pattern NOT_IN_HANDLES = Pattern.compile("[\\s@._-]");

  /** How the identity of a post begins that was made from its text or time of day. */
  static final String DESCRIBED = "text-";

  /** How the identity of a row begins that was made of several of its cells. */
  private static final String MADE = "row-";

  private static final int ID_LENGTH = 16;

  @Override
  public SocialRow read(Cells cells) throws BadCell {
    LocalDate date = cells.date(Field.DATE, REMEDY);
    if (date == null) {
      throw cells.bad(Field.DATE, "date-blank", "a date like 2026-06-30", REMEDY);
    }
    String network = network(cells);
    String account = account(cells);
    String post = post(cells, account, date);
    if (post.isEmpty() && account.isEmpty()) {
      Field shown = cells.hasColumn(Field.POST) ? Field.POST : Field.ACCOUNT;
      throw cells.bad(
          shown, "id-blank", "a post id or an account", "Add one of them, or remove the row.");
    }
    return new SocialRow(
        cells.origin(),
        date,
        network,
        account,
        post,
        cells.text(Field.CAMPAIGN),
        cells.text(Field.AUTHOR).toLowerCase(Locale.ROOT),
        cells.count(Field.IMPRESSIONS),
        cells.count(Field.REACH),
        engagements(cells),
        cells.count(Field.CLICKS),
        cells.count(Field.FOLLOWERS),
        detail(cells));
  }

  private static SocialRow.Detail detail(Cells cells) throws BadCell {
    BigDecimal spend = cells.money(Field.SPEND);
    return new SocialRow.Detail(
        cells.text(Field.EMPLOYEE),
        cells.text(Field.REGION),
        cells.text(Field.CONTENT_TYPE),
        cells.count(Field.REACTIONS),
        cells.count(Field.COMMENTS),
        cells.count(Field.SHARES),
        cells.count(Field.FOLLOWERS_GAINED),
        cells.count(Field.MESSAGES_IN),
        spend,
        spend == null ? "" : DealReader.currency(cells, Field.SPEND));
  }

  private static String network(Cells cells) throws BadCell {
    String network = networkOf(cells.text(Field.NETWORK));
    if (network.isEmpty()) {
      throw cells.bad(Field.NETWORK, "network-blank", "a network such as linkedin", REMEDY);
    }
    return network;
  }

  /** A network's own name, however the tool calls it. */
  static String networkOf(String word) {
    String network = word.toLowerCase(Locale.ROOT);
    return NETWORKS.getOrDefault(network, network);
  }

  /** The id, else the link, else what tells a post apart in words; empty for an account's day. */
  private static String post(Cells cells, String account, LocalDate date) throws BadCell {
    if (!cells.grammar().export().layout().idFrom().isEmpty()) {
      return made(cells, date);
    }
    String post = cells.id(Field.POST);
    if (IdText.isRuined(post)) {
      throw DealReader.ruined(cells, Field.POST);
    }
    if (!post.isEmpty() || cells.grammar().export().layout().accountDays()) {
      return post;
    }
    String link = cells.text(Field.PERMALINK);
    return leadsToPost(link, account) ? link : described(cells, account, date);
  }

  /**
   * An advertisement's day: what tells rows apart where one row is neither a post nor an account.
   */
  private static String made(Cells cells, LocalDate date) {
    StringBuilder parts = new StringBuilder(date.toString());
    for (Field field : cells.grammar().export().layout().idFrom()) {
      parts.append('\n').append(field == Field.DATE ? date.toString() : cells.text(field));
    }
    return MADE + Sha256.of(parts.toString()).substring(0, ID_LENGTH);
  }

  /** Text and time of day stay the same from export to export, while numbers grow. */
  private static String described(Cells cells, String account, LocalDate date) {
    String caption = cells.text(Field.CAPTION);
    LocalTime time = cells.time(Field.DATE);
    if (account.isEmpty() || (caption.isEmpty() && time == null)) {
      return "";
    }
    return DESCRIBED
        + Sha256.of(account, date.toString(), String.valueOf(time), caption)
            .substring(0, ID_LENGTH);
  }

  /** Some tools give the account's own page as link, the same in every row. */
  static boolean leadsToPost(String link, String account) {
    String last = link.replaceFirst("[?#].*", "").replaceFirst("/+$", "").replaceFirst(".*/", "");
    return !link.isEmpty() && (account.isEmpty() || !handle(last).equals(handle(account)));
  }

  private static String handle(String name) {
    return NOT_IN_HANDLES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static String account(Cells cells) {
    String account = cells.text(Field.ACCOUNT);
    Matcher link = ACCOUNT_IN_LINK.matcher(cells.text(Field.PERMALINK));
    if (account.isEmpty() && link.matches()) {
      return link.group(1) == null ? link.group(2) : link.group(1);
    }
    return account.isEmpty() && cells.grammar().export().layout().accountDays()
        ? unnamed(cells)
        : account;
  }

  /** Days of an account that the export does not name, under the name of the table. */
  private static String unnamed(Cells cells) {
    Recognised export = cells.grammar().export();
    String title = export.place().title();
    cells.warnOnce(
        "account-unnamed",
        "does not say whose account it is; days of two accounts would be taken for one another.",
        "With exports of several accounts, give each a layout of its own with like: "
            + export.layout().id()
            + " and constants: {account: NAME}.");
    return "(" + (title.isEmpty() ? export.layout().title() : title) + ")";
  }

  /** As given; else reactions, comments and shares where the export gives all three. */
  private static @Nullable Long engagements(Cells cells) throws BadCell {
    Long given = cells.count(Field.ENGAGEMENTS);
    if (given != null) {
      return given;
    }
    Long reactions = cells.count(Field.REACTIONS);
    Long comments = cells.count(Field.COMMENTS);
    Long shares = cells.count(Field.SHARES);
    return reactions == null || comments == null || shares == null
        ? null
        : Long.valueOf(reactions + comments + shares);
  }
}
