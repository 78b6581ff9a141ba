package io.buyin.story;

import io.buyin.voice.Voice;

/**
 * A voice that could stand in a place beside a figure.
 *
 * @param part what the voice does beside the figure
 * @param worth what is added up over the deck; the larger the better
 * @param matched whether every gate is open; else it stands here because a question is always shown
 */
record Offer(Match match, Part part, double worth, boolean matched) {

  Voice voice() {
    return match.voice();
  }
}
