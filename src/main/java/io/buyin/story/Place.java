package io.buyin.story;

import java.util.List;

/**
 * A place for one voice in the deck.
 *
 * @param page the pair it belongs to; nobody speaks twice on a page
 * @param offers the best first
 */
record Place(int page, List<Offer> offers) {}
