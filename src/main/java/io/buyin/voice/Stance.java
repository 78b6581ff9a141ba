package io.buyin.voice;

/** Where a person stands on the idea. */
public enum Stance {
  SUPPORT,
  MIXED,
  HESITATE,
  UNCLEAR
}
