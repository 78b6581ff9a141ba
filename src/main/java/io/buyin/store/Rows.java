package io.buyin.store;

import io.buyin.fact.Deal;
import io.buyin.fact.FollowerMonth;
import io.buyin.fact.Kind;
import io.buyin.fact.PostRates;
import io.buyin.fact.Remark;
import io.buyin.fact.RowOrigin;
import io.buyin.fact.SocialMonth;
import io.buyin.fact.SocialRow;
import io.buyin.fact.SocialWeek;
import io.buyin.fact.SocialYield;
import io.buyin.fact.SourceLine;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Rows of answers as records. */
final class Rows {

  private Rows() {}

  static Remark remark(ResultSet row) throws SQLException {
    return new Remark(
        origin(row),
        row.getString("id"),
        day(row, "date"),
        row.getString("person"),
        row.getString("role"),
        row.getString("team"),
        Remark.Mode.valueOf(row.getString("mode")),
        row.getString("words"),
        row.getString("language"),
        score(row),
        row.getString("stance"),
        Remark.Consent.valueOf(row.getString("consent")),
        Lines.split(row.getString("released_to")),
        dayOrNull(row, "seen_on"),
        row.getString("region"),
        row.getString("product"));
  }

  static Deal deal(ResultSet row) throws SQLException {
    return new Deal(
        origin(row),
        row.getString("id"),
        row.getString("account"),
        day(row, "created"),
        dayOrNull(row, "closed"),
        row.getString("stage"),
        Deal.Status.valueOf(row.getString("status")),
        row.getBigDecimal("amount"),
        row.getString("currency"),
        shortest(row.getBigDecimal("probability")),
        row.getString("source"),
        row.getString("campaign"),
        row.getString("lost_reason"),
        row.getString("owner"),
        row.getString("region"),
        row.getString("type"),
        row.getString("product"));
  }

  static SocialMonth socialMonth(ResultSet row) throws SQLException {
    return new SocialMonth(
        YearMonth.from(day(row, "month")),
        row.getString("network"),
        row.getString("author"),
        row.getLong("rows"),
        row.getLong("impressions"),
        row.getLong("reach"),
        row.getLong("engagements"),
        row.getLong("clicks"),
        given(row, "_given"),
        given(row, "_bearing"));
  }

  private static SocialMonth.Given given(ResultSet row, String ending) throws SQLException {
    return new SocialMonth.Given(
        row.getLong("impressions" + ending),
        row.getLong("reach" + ending),
        row.getLong("engagements" + ending),
        row.getLong("clicks" + ending));
  }

  static SocialYield socialYield(ResultSet row) throws SQLException {
    return new SocialYield(
        row.getString("network"),
        row.getString("measure"),
        switch (row.getString("form")) {
          case "days" -> SocialYield.Form.DAYS;
          case "twice" -> SocialYield.Form.DAYS_TWICE;
          default -> SocialYield.Form.POSTS;
        },
        YearMonth.from(day(row, "first")),
        YearMonth.from(day(row, "last")));
  }

  static SocialWeek socialWeek(ResultSet row) throws SQLException {
    return new SocialWeek(
        day(row, "week"), row.getLong("given"), row.getLong("engagements"), row.getLong("days"));
  }

  static PostRates postRates(ResultSet row) throws SQLException {
    return new PostRates(row.getLong("posts"), row.getDouble("median"));
  }

  static FollowerMonth followerMonth(ResultSet row) throws SQLException {
    return new FollowerMonth(
        YearMonth.from(day(row, "month")),
        row.getString("network"),
        row.getString("account"),
        row.getString("author"),
        row.getLong("days"),
        row.getLong("sum"),
        row.getLong("engagements"),
        day(row, "first_day"),
        row.getLong("first"),
        day(row, "last_day"),
        row.getLong("last"));
  }

  static SocialRow socialRow(ResultSet row) throws SQLException {
    return new SocialRow(
        origin(row),
        day(row, "date"),
        row.getString("network"),
        row.getString("account"),
        row.getString("post"),
        row.getString("campaign"),
        row.getString("author"),
        number(row, "impressions"),
        number(row, "reach"),
        number(row, "engagements"),
        number(row, "clicks"),
        number(row, "followers"));
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : Long.valueOf(number);
  }

  static SourceLine sourceLine(ResultSet row) throws SQLException {
    return new SourceLine(
        row.getString("file"),
        row.getString("sha256"),
        Kind.valueOf(row.getString("kind")),
        row.getString("layout"),
        row.getLong("rows"),
        row.getLong("used"),
        row.getLong("superseded"),
        row.getLong("duplicate"),
        row.getLong("excluded"),
        row.getLong("rejected"),
        dayOrNull(row, "first"),
        dayOrNull(row, "last"));
  }

  private static @Nullable Integer score(ResultSet row) throws SQLException {
    int score = row.getInt("score");
    return row.wasNull() ? null : Integer.valueOf(score);
  }

  private static RowOrigin origin(ResultSet row) throws SQLException {
    return new RowOrigin(row.getString("file"), row.getLong("line"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static @Nullable BigDecimal shortest(@Nullable BigDecimal fraction) {
    return fraction == null ? null : fraction.stripTrailingZeros();
  }
}
