package io.buyin.story;

/** What a text or a bar means, from which its colour follows. */
public enum Tone {
  /** Ordinary text. */
  INK,
  /** Headings, our own results. */
  NAVY,
  /** Secondary text, leading indicators. */
  MUTED,
  /** A verdict in our favour, support. */
  FAVOURABLE,
  /** A verdict against us, a hesitation. */
  UNFAVOURABLE,
  /** A comparison: the year before, the others, mixed voices. */
  COMPARISON,
  /** A note about the data. */
  DATA_NOTE
}
