package io.buyin.render.deck;

import io.buyin.render.Joined;
import java.util.List;

/** Writes paragraphs as DrawingML, every run with its language and an explicit size. */
final class TextXml {

  private static final String NO_BORDER = "0";
  private static final String VOICE_TYPEFACE = "Georgia";

  /** Where text stands in its box. */
  enum Anchor {
    TOP("t"),
    MIDDLE("ctr"),
    BOTTOM("b");

    private final String code;

    Anchor(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  private final String language;
  private final boolean inChart;

  TextXml(String language) {
    this(language, false);
  }

  private TextXml(String language, boolean inChart) {
    this.language = language;
    this.inChart = inChart;
  }

  /** For texts inside charts, which inherit no typeface from the slide. */
  static TextXml inChart(String language) {
    return new TextXml(language, true);
  }

  /** Body properties without insets and without autofit. */
  void bodyProperties(Markup xml, Anchor anchor) {
    xml.open(
        "a:bodyPr",
        "wrap",
        "square",
        "lIns",
        NO_BORDER,
        "tIns",
        NO_BORDER,
        "rIns",
        NO_BORDER,
        "bIns",
        NO_BORDER,
        "rtlCol",
        "0",
        "anchor",
        anchor.code());
    xml.leaf("a:noAutofit").close();
  }

  void paragraphs(Markup xml, List<Para> paras) {
    for (int at = 0; at < paras.size(); at++) {
      paragraph(xml, paras.get(at), at == 0);
    }
  }

  private void paragraph(Markup xml, Para para, boolean first) {
    xml.open("a:p");
    xml.open("a:pPr", "algn", para.align().code());
    xml.open("a:lnSpc").leaf("a:spcPct", "val", Math.round(para.leading() * 100_000)).close();
    long before = first ? 0 : Math.round(para.before() * 100);
    xml.open("a:spcBef").leaf("a:spcPts", "val", before).close();
    xml.leaf("a:buNone");
    xml.close();
    for (Piece piece : para.pieces()) {
      piece(xml, piece);
    }
    xml.close();
  }

  private void piece(Markup xml, Piece piece) {
    String spoken = piece.language().isEmpty() ? language : piece.language();
    if (piece.isBreak()) {
      xml.open("a:br");
      runProperties(xml, "a:rPr", piece.style(), spoken);
      xml.close();
      return;
    }
    xml.open("a:r");
    runProperties(xml, "a:rPr", piece.style(), spoken);
    xml.text("a:t", Joined.of(piece.text()));
    xml.close();
  }

  /** Size, weight, colour and face, as {@code a:rPr} or {@code a:defRPr}. */
  void runProperties(Markup xml, String tag, Style style) {
    runProperties(xml, tag, style, language);
  }

  private void runProperties(Markup xml, String tag, Style style, String spoken) {
    long size = Math.round(style.size() * 100);
    int bold = style.bold() ? 1 : 0;
    int italic = style.face() == Face.VOICE ? 1 : 0;
    if (style.caps()) {
      xml.open(tag, "lang", spoken, "sz", size, "b", bold, "i", italic, "cap", "all", "spc", "60");
    } else {
      xml.open(tag, "lang", spoken, "sz", size, "b", bold, "i", italic);
    }
    style.paint().writeFill(xml);
    if (style.face() == Face.VOICE) {
      xml.leaf("a:latin", "typeface", VOICE_TYPEFACE);
    } else if (inChart) {
      xml.leaf("a:latin", "typeface", "+mn-lt");
    }
    xml.close();
  }
}
