package io.buyin.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one stated option would cost and bring, with the same methods as the ask itself.
 *
 * @param index of the option in the settings, from 0
 * @param years the same for every option; empty where its contribution cannot be computed
 * @param forecast the fiscal year's forecast with this option; null where there is no forecast
 * @param payback months from the first day of cost until contribution has covered cost; null where
 *     there is no cost, where the contribution is not known, or within five years it has not
 * @param paysBack whether the contribution is known and there is a cost to cover
 */
public record OptionOutlook(
    int index,
    List<AskOutlook.Year> years,
    Forecast.@Nullable Scenario forecast,
    @Nullable Figure payback,
    boolean paysBack) {}
