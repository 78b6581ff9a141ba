package io.buyin.proof;

import io.buyin.story.Brief;
import java.io.IOException;

/** A file's own description is the Brief's. */
final class DocumentProof {

  private static final String CORE = "docProps/core.xml";

  private DocumentProof() {}

  static void check(Findings findings, OfficePackage office, String title, Brief brief)
      throws IOException {
    Xml core = office.xml(CORE);
    Brief.Properties properties = brief.properties();
    same(findings, "title", core, title);
    same(findings, "language", core, brief.tongue().tag());
    same(findings, "creator", core, properties.author());
    same(findings, "subject", core, properties.subject());
  }

  private static void same(Findings findings, String element, Xml core, String wanted) {
    if (!Text.same(core.child(element).text(), wanted)) {
      findings.stops(CORE + ": the " + element + " is not the Brief's");
    }
  }
}
