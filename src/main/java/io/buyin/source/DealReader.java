package io.buyin.source;

import io.buyin.fact.Deal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of CRM exports. */
final class DealReader implements RowReader {

  private static final String OPEN_REMEDY = "Correct the cell, or leave it empty for an open deal.";
  private static final String DATE_REMEDY =
      "Correct the cell, or leave it empty if it is not known.";

  private static final int REMEMBERED = 1_000;
  private static final Map<String, String> TYPES =
      Words.of(
          Map.of(
              "new", "new|new business|new customer|newbusiness|nouveau|nouvelle affaire|nuevo|neu",
              "renewal", "renewal|renew|renouvellement|renovación|verlängerung",
              "expansion", "expansion|upsell|up sell|cross sell|add on|extension|ampliación"));

  private final Map<String, Deal.Status> statuses = new HashMap<>();

  @Override
  public Deal read(Cells cells) throws BadCell {
    String id = id(cells);
    Deal.Status status = status(cells);
    LocalDate closed = closed(cells, status);
    BigDecimal amount = cells.money(Field.AMOUNT);
    noteMissing(cells, amount, status);
    if (amount != null && amount.signum() < 0) {
      cells.warn(
          Field.AMOUNT,
          "amount-negative",
          "the amount is below zero; it is added as written.",
          "Check that it is meant as a reduction.");
    }
    return new Deal(
        cells.origin(),
        id,
        cells.text(Field.ACCOUNT),
        cells.date(Field.CREATED, DATE_REMEDY),
        closed,
        cells.text(Field.STAGE),
        status,
        amount,
        currency(cells, Field.AMOUNT),
        cells.rate(Field.PROBABILITY),
        cells.text(Field.SOURCE),
        cells.text(Field.CAMPAIGN),
        cells.text(Field.LOST_REASON),
        cells.text(Field.OWNER),
        cells.text(Field.REGION),
        type(cells.text(Field.TYPE)),
        cells.text(Field.PRODUCT));
  }

  /**
   * What is not known is not zero: the deal counts, its money is missing wherever it is added. Of a
   * lost deal no money is added.
   */
  private static void noteMissing(Cells cells, @Nullable BigDecimal amount, Deal.Status status) {
    boolean matters = status != Deal.Status.LOST && cells.hasColumn(Field.AMOUNT);
    if (amount == null && matters) {
      cells.warn(
          Field.AMOUNT,
          "amount-missing",
          "the deal says no amount; it counts as a deal, and is missing in every sum, average and"
              + " size band.",
          "Write the amount in the CRM.");
    }
  }

  /** New, renewal or expansion, however a CRM calls it; any other word as it is written. */
  private static String type(String word) {
    return TYPES.getOrDefault(Fold.of(word), word);
  }

  private static String id(Cells cells) throws BadCell {
    if (!cells.hasColumn(Field.ID)) {
      return madeId(cells);
    }
    String id = cells.id(Field.ID);
    if (id.isEmpty()) {
      throw cells.bad(
          Field.ID, "id-blank", "an id", "Add the opportunity's id, or remove the row.");
    }
    if (IdText.isRuined(id)) {
      throw ruined(cells, Field.ID);
    }
    return id;
  }

  static BadCell ruined(Cells cells, Field field) {
    return cells.bad(
        field,
        "id-ruined",
        "a complete id",
        "A spreadsheet has rounded it: export again and do not save the file from a spreadsheet.");
  }

  private static String madeId(Cells cells) throws BadCell {
    StringBuilder parts = new StringBuilder();
    for (Field field : cells.grammar().export().layout().idFrom()) {
      parts.append(cells.text(field)).append('\n');
    }
    if (parts.toString().isBlank()) {
      throw cells.bad(
          Field.NAME, "id-blank", "a name", "Export the opportunity's id, or remove the row.");
    }
    cells.warnOnce(
        "id-made",
        "the export has no opportunity id; deals are told apart by "
            + String.join(
                ", ", cells.grammar().export().layout().idFrom().stream().map(Field::word).toList())
            + ".",
        "Add the id as a column of the report.");
    return Sha256.of(parts.toString()).substring(0, 16);
  }

  private Deal.Status status(Cells cells) {
    String stage = cells.text(Field.STAGE);
    String status = cells.text(Field.STATUS);
    Deal.Status known = statuses.get(stage + '\n' + status);
    if (known != null) {
      return known;
    }
    if (stage.isEmpty() && status.isEmpty()) {
      return blank(cells);
    }
    Deal.Status found = status(cells.grammar().rules(), stage, status);
    if (statuses.size() < REMEMBERED) {
      statuses.put(stage + '\n' + status, found);
    }
    return found;
  }

  /** Nobody says that it is decided. An export without either column is warned of as a whole. */
  private static Deal.Status blank(Cells cells) {
    Field field = cells.hasColumn(Field.STAGE) ? Field.STAGE : Field.STATUS;
    if (cells.hasColumn(field)) {
      cells.warn(
          field,
          "stage-blank",
          "does not say where the deal stands; it counts as open.",
          "Write the deal's stage in the CRM, surely if it is won or lost.");
    }
    return Deal.Status.OPEN;
  }

  /** A column that says won or lost in plain words says so whatever the stages are called. */
  private static Deal.Status status(ReadingRules rules, String stage, String status) {
    ReadingRules usual = ReadingRules.standard();
    if (rules.isWon(stage) || rules.isWon(status)) {
      return Deal.Status.WON;
    }
    if (rules.isLost(stage) || rules.isLost(status)) {
      return Deal.Status.LOST;
    }
    if (usual.isWon(status)) {
      return Deal.Status.WON;
    }
    return usual.isLost(status) ? Deal.Status.LOST : Deal.Status.OPEN;
  }

  private static @Nullable LocalDate closed(Cells cells, Deal.Status status) throws BadCell {
    Field own = status == Deal.Status.LOST ? Field.LOST_ON : Field.WON_ON;
    LocalDate decided = status == Deal.Status.OPEN ? null : cells.date(own, DATE_REMEDY);
    LocalDate closed = decided != null ? decided : cells.date(Field.CLOSED, OPEN_REMEDY);
    if (closed == null && status != Deal.Status.OPEN) {
      Field shown = cells.hasColumn(own) ? own : Field.CLOSED;
      throw cells.bad(
          shown,
          "close-date-missing",
          "the day on which this " + status.name().toLowerCase(Locale.ROOT) + " deal was decided",
          "Add the close date in the CRM.");
    }
    return closed;
  }

  /**
   * Beside the amount, else in a column, else in the header, else the organisation's. A sign that
   * several currencies share, such as {@code $}, is read as the column, the header or the
   * organisation has it.
   */
  static String currency(Cells cells, Field amount) throws BadCell {
    String beside = cells.currencyBeside(amount);
    if (!beside.isEmpty() && !CurrencySign.isShared(beside)) {
      return beside;
    }
    String column = cells.text(Field.CURRENCY).toUpperCase(Locale.ROOT);
    if (!column.isEmpty()) {
      String code = CurrencySign.of(column);
      return code == null || CurrencySign.isShared(code) ? column : code;
    }
    String header = cells.grammar().export().currency();
    String house = cells.grammar().rules().currency();
    if (!header.isEmpty()) {
      return header;
    }
    return beside.isEmpty() ? house : meant(cells, beside, house);
  }

  private static String meant(Cells cells, String sign, String house) {
    String meant = CurrencySign.meant(sign, house);
    if (!meant.equals(house)) {
      cells.warnOnce(
          "currency-sign",
          "amounts have the sign \""
              + sign.toLowerCase(Locale.ROOT)
              + "\", which several currencies share; "
              + (meant.equals(ReadingRules.NO_CURRENCY)
                  ? "they count as of no known currency."
                  : "it was read as " + meant + "."),
          "Export the currency as a column, or say it in a layout: constants: {currency: USD}.");
    }
    return meant;
  }
}
