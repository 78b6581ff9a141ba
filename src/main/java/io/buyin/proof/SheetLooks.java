package io.buyin.proof;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/** What a workbook prints besides cells: headers, footers, and words inside number formats. */
final class SheetLooks {

  private static final Set<String> HEADERS =
      Set.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

  /** {@code &8} is a font size, {@code &P} the page, {@code &&} an ampersand. */
  private static final Pattern CODE = Pattern.compile("&(\\d+|\"[^\"]*\"|[A-Z])");

  private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"");

  private SheetLooks() {}

  static void check(Findings findings, OfficePackage workbook, Allowance allowance)
      throws IOException {
    for (String part : workbook.names("xl/worksheets/", ".xml")) {
      workbook
          .xml(part)
          .child("headerFooter")
          .visit(
              line -> {
                if (HEADERS.contains(line.name())) {
                  findings.foreign(
                      part + ", " + line.name(), allowance.foreignNumbers(printed(line.text())));
                }
              });
    }
    for (Xml format : workbook.xml("xl/styles.xml").all("numFmt")) {
      WORDS
          .matcher(format.attribute("formatCode"))
          .results()
          .forEach(
              words ->
                  findings.foreign("a number format", allowance.foreignNumbers(words.group(1))));
    }
  }

  private static String printed(String codes) {
    return CODE.matcher(codes.replace("&&", "\u0000")).replaceAll(" ").replace("\u0000", "&");
  }
}
