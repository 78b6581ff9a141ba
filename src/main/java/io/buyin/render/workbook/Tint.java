package io.buyin.render.workbook;

import io.buyin.story.Tone;
import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of text, lines and tabs, as the theme defines them. */
enum Tint {
  INK("1C2733"),
  NAVY("16395B"),
  TEAL("00786E"),
  VERMILLION("BF4A0B"),
  GREY("838D98"),
  MUTED("55606C"),
  GOLD("8A6100"),
  BLUE("0B5CAD"),
  HAIRLINE("D3D8DD");

  private final String hex;

  Tint(String hex) {
    this.hex = hex;
  }

  /** With an opaque alpha byte: six digits alone are not valid in a style sheet. */
  byte[] argb() {
    return HexFormat.of().parseHex("FF" + hex);
  }

  XSSFColor color() {
    return new XSSFColor(argb(), null);
  }

  /** The colour of words with this meaning; a comparison's grey is too pale for text. */
  static Tint of(Tone tone) {
    return switch (tone) {
      case INK -> INK;
      case NAVY -> NAVY;
      case MUTED, COMPARISON -> MUTED;
      case FAVOURABLE -> TEAL;
      case UNFAVOURABLE -> VERMILLION;
      case DATA_NOTE -> GOLD;
    };
  }
}
