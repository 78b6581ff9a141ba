package io.buyin.source;

import io.buyin.fact.LedgerEntry;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Rows of ledger exports. */
final class LedgerReader implements RowReader {

  private static final String REMEDY = "Correct the cell, or remove the row.";

  @Override
  public LedgerEntry read(Cells cells) throws BadCell {
    String document =
        InquiryReader.id(cells, Field.DOCUMENT, "Add the document's number, or remove the row.");
    LocalDate date = cells.date(Field.DATE, REMEDY);
    if (date == null) {
      throw cells.bad(Field.DATE, "date-blank", "a date like 2026-06-30", REMEDY);
    }
    BigDecimal amount = cells.money(Field.AMOUNT);
    if (amount == null) {
      throw cells.bad(Field.AMOUNT, "amount-blank", "the amount that was booked", REMEDY);
    }
    String account = cells.text(Field.ACCOUNT);
    String opportunity = TouchReader.opportunity(cells);
    if (account.isEmpty() && opportunity.isEmpty()) {
      cells.warn(
          cells.hasColumn(Field.OPPORTUNITY) ? Field.OPPORTUNITY : Field.ACCOUNT,
          "booking-of-nobody",
          "names neither an account nor an opportunity; it is added, and joined to no deal.",
          "Add one of them if the booking belongs to a deal.");
    }
    return new LedgerEntry(
        cells.origin(),
        document,
        date,
        account,
        opportunity,
        amount,
        DealReader.currency(cells, Field.AMOUNT));
  }
}
