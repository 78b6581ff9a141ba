package io.buyin.measure;

import java.util.Locale;

/** What the touches of an opportunity say about social channels. */
enum Path {
  /** The earliest touch within the look-back before its creation was social. */
  SOCIAL_FIRST,
  /** Another channel came first or none did, but a social touch came before it closed. */
  INFLUENCED,
  /** No social touch is known within the look-back or since. */
  NONE;

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
