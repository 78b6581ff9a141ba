package io.buyin.proof;

import java.util.regex.Pattern;

/**
 * The kinds of parts that Buyin writes and proves. Another kind, such as comments or custom XML,
 * could say something that nobody looks at.
 */
final class KnownParts {

  private static final Pattern KNOWN =
      Pattern.compile(
          "\\[Content_Types\\]\\.xml|(.*/)?_rels/[^/]*\\.rels|docProps/(app|core)\\.xml"
              + "|ppt/(presentation|presProps|viewProps|tableStyles)\\.xml"
              + "|ppt/(slides|notesSlides|slideLayouts|slideMasters|notesMasters|charts|drawings"
              + "|theme)/[^/]+\\.xml"
              + "|ppt/embeddings/[^/]+\\.xlsx|(ppt|xl)/media/[^/]+|ppt/fonts/[^/]+"
              + "|xl/(workbook|styles|sharedStrings)\\.xml"
              + "|xl/(worksheets|tables|charts|drawings|theme)/[^/]+\\.xml");

  private KnownParts() {}

  /** Whether a part of this name within its own package is of a known kind. */
  static boolean contains(String part) {
    return KNOWN.matcher(part).matches();
  }
}
