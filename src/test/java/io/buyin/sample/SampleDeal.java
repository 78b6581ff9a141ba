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
    String owner,
    Tags tags) {

  /** What a report may say besides; empty where it does not. */
  record Tags(String region, String type, String product) {
    static final Tags NONE = new Tags("", "", "");
  }

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
        owner,
        tags);
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
        owner,
        tags);
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
        owner,
        tags);
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
        owner,
        tags);
  }

  SampleDeal tagged(Tags otherTags) {
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
        created,
        closed,
        lossReason,
        owner,
        otherTags);
  }

  /** The same deal when it was open, in this stage and expected to close on this day. */
  SampleDeal openIn(Market.Stage earlier, LocalDate expected) {
    return new SampleDeal(
        id,
        account,
        name,
        Outcome.OPEN,
        earlier.name(),
        earlier.probability(),
        amount,
        currency,
        social,
        source,
        campaign,
        created,
        expected,
        "",
        owner,
        tags);
  }
}
