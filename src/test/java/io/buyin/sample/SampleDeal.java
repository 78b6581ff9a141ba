package io.buyin.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One invented opportunity.
 *
 * @param closed decided, or expected to be
 * @param amount null: the cell is left blank
 * @param probability in percent
 * @param social whether it is meant to begin in social; {@code source} says it in the CRM's words
 */
record SampleDeal(
    String id,
    String account,
    String name,
    Outcome outcome,
    String stage,
    int probability,
    @Nullable Long amount,
    String currency,
    boolean social,
    String source,
    String campaign,
    LocalDate created,
    LocalDate closed,
    String lossReason,
    String owner) {

  /** Where it stands. */
  enum Outcome {
    WON,
    LOST,
    OPEN
  }

  boolean decided() {
    return outcome != Outcome.OPEN;
  }

  boolean won() {
    return outcome == Outcome.WON;
  }

  SampleDeal withAmount(@Nullable Long otherAmount, String otherCurrency) {
    return new SampleDeal(
        id,
        account,
        name,
        outcome,
        stage,
        probability,
        otherAmount,
        otherCurrency,
        social,
        source,
        campaign,
        created,
        closed,
        lossReason,
        owner);
  }

  SampleDeal withId(String otherId) {
    return new SampleDeal(
        otherId,
        account,
        name,
        outcome,
        stage,
        probability,
        amount,
        currency,
        social,
        source,
        campaign,
        created,
        closed,
        lossReason,
        owner);
  }

  SampleDeal withSource(String otherSource) {
    return new SampleDeal(
        id,
        account,
        name,
        outcome,
        stage,
        probability,
        amount,
        currency,
        social,
        otherSource,
        campaign,
        created,
        closed,
        lossReason,
        owner);
  }

  SampleDeal createdOn(LocalDate day) {
    return new SampleDeal(
        id,
        account,
        name,
        outcome,
        stage,
        probability,
        amount,
        currency,
        social,
        source,
        campaign,
        day,
        closed,
        lossReason,
        owner);
  }
}
