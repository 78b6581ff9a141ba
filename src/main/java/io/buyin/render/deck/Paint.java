package io.buyin.render.deck;

import io.buyin.story.Tone;

/** A colour of the theme, never a fixed one: a customer re-brands by changing the theme. */
enum Paint {
  INK("tx1"),
  PAPER("bg1"),
  NAVY("tx2"),
  DATA("accent1"),
  TEAL("accent2"),
  VERMILLION("accent3"),
  GREY("accent4"),
  MUTED("accent5"),
  GOLD("accent6"),
  MIST("bg2"),
  /** Light enough for words in a verdict's colour. */
  TINT("accent1", "<a:lumMod val=\"5000\"/><a:lumOff val=\"95000\"/>"),
  HAIRLINE("bg2", "<a:lumMod val=\"88000\"/>"),
  LIGHT_NAVY("accent1", "<a:lumMod val=\"25000\"/><a:lumOff val=\"75000\"/>");

  private final String scheme;
  private final String changes;

  Paint(String scheme) {
    this(scheme, "");
  }

  Paint(String scheme, String changes) {
    this.scheme = scheme;
    this.changes = changes;
  }

  /** What words of this tone are written in: grey is for graphics only, never for text. */
  static Paint ofText(Tone tone) {
    return switch (tone) {
      case INK -> INK;
      case NAVY -> NAVY;
      case MUTED, COMPARISON -> MUTED;
      case FAVOURABLE -> TEAL;
      case UNFAVOURABLE -> VERMILLION;
      case DATA_NOTE -> GOLD;
    };
  }

  /** What bars, marks and key swatches of this tone are filled with. */
  static Paint ofShape(Tone tone) {
    return switch (tone) {
      case INK -> INK;
      case NAVY -> DATA;
      case MUTED -> MUTED;
      case COMPARISON -> GREY;
      case FAVOURABLE -> TEAL;
      case UNFAVOURABLE -> VERMILLION;
      case DATA_NOTE -> GOLD;
    };
  }

  void write(Markup xml) {
    xml.open("a:schemeClr", "val", scheme).raw(changes).close();
  }

  void writeFill(Markup xml) {
    xml.open("a:solidFill");
    write(xml);
    xml.close();
  }
}
