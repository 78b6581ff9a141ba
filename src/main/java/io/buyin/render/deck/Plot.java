package io.buyin.render.deck;

/**
 * Where a chart stands.
 *
 * @param top distance of the plot from the frame's upper edge, where table rows dictate it
 * @param language of its texts, as a BCP 47 tag
 */
record Plot(Area frame, long top, String language) {}
