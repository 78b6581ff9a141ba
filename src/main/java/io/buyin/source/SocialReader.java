package io.buyin.source;

import io.buyin.fact.SocialRow;
import java.time.LocalDate;
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
      Pattern.compile("https?://(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/([^/]+)/status/.*");

  @Override
  public SocialRow read(Cells cells) throws BadCell {
    LocalDate date = cells.date(Field.DATE, REMEDY);
    if (date == null) {
      throw cells.bad(Field.DATE, "date-blank", "a date like 2026-06-30", REMEDY);
    }
    String network = network(cells);
    String post = post(cells);
    String account = account(cells);
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
        cells.count(Field.FOLLOWERS));
  }

  private static String network(Cells cells) throws BadCell {
    String network = cells.text(Field.NETWORK).toLowerCase(Locale.ROOT);
    if (network.isEmpty()) {
      throw cells.bad(Field.NETWORK, "network-blank", "a network such as linkedin", REMEDY);
    }
    return NETWORKS.getOrDefault(network, network);
  }

  private static String post(Cells cells) throws BadCell {
    String post = cells.id(Field.POST);
    if (Cells.isRuined(post)) {
      throw DealReader.ruined(cells, Field.POST);
    }
    return post;
  }

  private static String account(Cells cells) {
    String account = cells.text(Field.ACCOUNT);
    Matcher link = ACCOUNT_IN_LINK.matcher(cells.text(Field.PERMALINK));
    return account.isEmpty() && link.matches() ? link.group(1) : account;
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
