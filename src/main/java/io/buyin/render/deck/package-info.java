/**
 * Brief to PowerPoint: one composer a slide type, one class a chart form, every text measured
 * before it is placed. Door: {@link io.buyin.render.deck.Deck}.
 *
 * <p>Where a chart leaves a bar out, the words that say why are a text of the chart itself (its
 * drawing part): the value stays a blank cell.
 */
@NamedInterface("deck")
@NullMarked
package io.buyin.render.deck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
