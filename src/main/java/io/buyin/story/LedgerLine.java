package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.util.Optional;

/** What the ledger says of the deals won, in a line; nothing where there is no ledger. */
record LedgerLine(Ground ground) {

  static final String INVOICED = "invoiced";

  private static final Share TOLERANCE = new Share(BigDecimal.ONE, BigDecimal.valueOf(100));

  /** Invoiced against closed-won of all deals, and what joins none of them. */
  Optional<Phrase> told() {
    Optional<Figure> entries = ground.figure("unjoined-entries", Ground.ALL);
    Optional<Figure> amount = ground.figure("unjoined-amount", Ground.ALL);
    if (entries.isEmpty() || amount.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ground
            .figure("closed-won", Ground.ALL)
            .flatMap(this::compared)
            .orElseGet(() -> words().line("ledger.none"))
            .with("period", ground.periodName())
            .with("apart", words().value(entries.get()))
            .with("amount", words().value(amount.get()))
            .phrase());
  }

  /** The method of closed-won of a scope, with what is invoiced of it where a ledger says so. */
  Optional<Phrase> method(String scope) {
    return counted(scope, "closed-won.method-ledger").map(Sentence::phrase);
  }

  private Optional<Sentence> compared(Figure closed) {
    return counted(Ground.ALL, "ledger.line")
        .map(
            sentence ->
                sentence.with("closed", words().value(closed)).with("verdict", verdict(closed)));
  }

  private Optional<Sentence> counted(String scope, String key) {
    Optional<Figure> won = ground.figure("won-deals", scope);
    return invoiced(scope)
        .filter(figure -> won.isPresent())
        .map(
            figure ->
                words()
                    .line(key)
                    .with(INVOICED, words().value(figure))
                    .with("n", words().count(figure.n(), Behind.figure(figure)))
                    .with("won", words().value(won.orElseThrow())));
  }

  private Phrase verdict(Figure closed) {
    String said =
        closed.verdict().reasons().contains("second-export-agrees")
            ? "agrees"
            : closed.verdict().reasons().contains("second-export-disagrees")
                ? "disagrees"
                : "partial";
    return words()
        .line("ledger.verdict." + said)
        .with("tolerance", () -> words().value(TOLERANCE, Behind.rule("second-export")))
        .phrase();
  }

  private Optional<Figure> invoiced(String scope) {
    return ground.figure(INVOICED, scope);
  }

  private Words words() {
    return ground.words();
  }
}
