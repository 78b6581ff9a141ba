package io.buyin.story;

import org.jspecify.annotations.Nullable;

/** Keeps the casting of one ground, which takes a while where many people spoke. */
final class Cast {

  private @Nullable Casting known;

  Casting on(Ground ground) {
    Casting casting = known;
    if (casting == null) {
      casting = new Casting(ground);
      known = casting;
    }
    return casting;
  }
}
