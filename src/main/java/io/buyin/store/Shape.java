package io.buyin.store;

import io.buyin.fact.Deal;
import io.buyin.fact.Fact;
import io.buyin.fact.Kind;
import io.buyin.fact.Remark;
import io.buyin.fact.SocialRow;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How facts of one kind lie in Parquet: their columns, in order. The file's name is not among them:
 * the same bytes may bear another name tomorrow.
 */
record Shape<F extends Fact>(Kind kind, Class<F> type, List<Column<F>> columns) {

  private static final int CENTS = 2;
  private static final int FRACTION_DIGITS = 12;

  static final Shape<Remark> REMARKS =
      new Shape<>(
          Kind.FEEDBACK,
          Remark.class,
          List.of(
              Column.count("line", remark -> remark.origin().line()),
              Column.text("id", Remark::id),
              Column.day("date", Remark::date),
              Column.text("person", Remark::person),
              Column.text("role", Remark::role),
              Column.text("team", Remark::team),
              Column.text("mode", remark -> remark.mode().name()),
              Column.text("words", Remark::words),
              Column.text("language", Remark::language),
              Column.count("score", remark -> widened(remark.score())),
              Column.text("stance", Remark::stance),
              Column.text("consent", remark -> remark.consent().name()),
              Column.text("released_to", remark -> Lines.join(remark.releasedTo())),
              Column.day("seen_on", Remark::seenOn),
              Column.text("region", Remark::region),
              Column.text("product", Remark::product)));

  static final Shape<SocialRow> SOCIAL =
      new Shape<>(
          Kind.SOCIAL,
          SocialRow.class,
          List.of(
              Column.count("line", row -> row.origin().line()),
              Column.day("date", SocialRow::date),
              Column.text("network", SocialRow::network),
              Column.text("account", SocialRow::account),
              Column.text("post", SocialRow::post),
              Column.text("campaign", SocialRow::campaign),
              Column.text("author", SocialRow::author),
              Column.count("impressions", SocialRow::impressions),
              Column.count("reach", SocialRow::reach),
              Column.count("engagements", SocialRow::engagements),
              Column.count("clicks", SocialRow::clicks),
              Column.count("followers", SocialRow::followers),
              Column.text("employee", row -> row.detail().employee()),
              Column.text("region", row -> row.detail().region()),
              Column.text("content_type", row -> row.detail().contentType()),
              Column.count("reactions", row -> row.detail().reactions()),
              Column.count("comments", row -> row.detail().comments()),
              Column.count("shares", row -> row.detail().shares()),
              Column.count("followers_gained", row -> row.detail().followersGained()),
              Column.count("messages_in", row -> row.detail().messagesIn()),
              Column.decimal("spend", CENTS, row -> row.detail().spend())));

  static final Shape<Deal> DEALS =
      new Shape<>(
          Kind.SALES,
          Deal.class,
          List.of(
              Column.count("line", deal -> deal.origin().line()),
              Column.text("id", Deal::id),
              Column.text("account", Deal::account),
              Column.day("created", Deal::created),
              Column.day("closed", Deal::closed),
              Column.text("stage", Deal::stage),
              Column.text("status", deal -> deal.status().name()),
              Column.decimal("amount", CENTS, Deal::amount),
              Column.text("currency", Deal::currency),
              Column.decimal("probability", FRACTION_DIGITS, Deal::probability),
              Column.text("source", Deal::source),
              Column.text("campaign", Deal::campaign),
              Column.text("lost_reason", Deal::lostReason),
              Column.text("owner", Deal::owner),
              Column.text("region", Deal::region),
              Column.text("type", Deal::type),
              Column.text("product", Deal::product)));

  static List<Shape<?>> all() {
    return Arrays.stream(Kind.values()).<Shape<?>>map(Shape::of).toList();
  }

  static Shape<?> of(Kind kind) {
    return switch (kind) {
      case FEEDBACK -> REMARKS;
      case SOCIAL -> SOCIAL;
      case SALES -> DEALS;
      case TOUCHPOINTS -> HouseShapes.TOUCHES;
      case SERVICE -> HouseShapes.INQUIRIES;
      case RESPONSIBILITIES -> HouseShapes.RESPONSIBILITIES;
      case MEETINGS -> HouseShapes.MEETINGS;
      case PLANS -> HouseShapes.PLANS;
      case LEDGER -> HouseShapes.LEDGER;
    };
  }

  /** {@code CAST(NULL AS BIGINT) AS line, …}: the columns where there is no file to read. */
  String emptyColumns() {
    return columns.stream()
        .map(column -> "CAST(NULL AS " + column.type() + ") AS " + column.name())
        .collect(Collectors.joining(", "));
  }

  private static @Nullable Long widened(@Nullable Integer score) {
    return score == null ? null : Long.valueOf(score);
  }
}
