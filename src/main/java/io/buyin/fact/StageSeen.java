package io.buyin.fact;

import java.time.LocalDate;

/**
 * An opportunity as one of tonight's CRM exports shows it, superseded ones included: the history of
 * its stages.
 *
 * @param through last day that export covers
 */
public record StageSeen(String opportunity, String stage, Deal.Status status, LocalDate through) {}
