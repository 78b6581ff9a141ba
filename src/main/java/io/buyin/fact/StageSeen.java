package io.buyin.fact;

import java.time.LocalDate;

/**
 * A stage that an opportunity was seen in, and since when: the history that tonight's CRM exports
 * tell together, superseded ones included.
 *
 * @param through the last day that the first export which shows it covers
 */
public record StageSeen(String opportunity, String stage, Deal.Status status, LocalDate through) {}
