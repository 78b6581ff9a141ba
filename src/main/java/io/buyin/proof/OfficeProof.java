package io.buyin.proof;

import java.io.IOException;
import java.util.List;

/**
 * Whether Office opens a file as it is, without repairing it: the rules that its programs keep and
 * the schemas do not tell, listed in {@code docs/proof.md}.
 */
final class OfficeProof {

  private OfficeProof() {}

  static List<Finding> check(Exhibit exhibit, OfficePackage office) throws IOException {
    Findings findings = new Findings("office", exhibit.path());
    SafeArchive.check(findings, "the file", exhibit.bytes());
    packaging(findings, office, "");
    for (String inner : office.names("ppt/embeddings/", ".xlsx")) {
      SafeArchive.check(findings, inner, office.part(inner));
      packaging(findings, office, inner + "!");
      SafeSheets.check(findings, office, inner + "!");
    }
    if (exhibit.is("pptx")) {
      new SafeIds(findings, office).check();
      new SafeSlides(findings, office).check();
      SafeCharts.check(findings, office);
    } else {
      SafeSheets.check(findings, office, "");
    }
    return findings.all();
  }

  private static void packaging(Findings findings, OfficePackage office, String root)
      throws IOException {
    new SafeTypes(findings, office, root).check();
    new SafeLinks(findings, office, root).check();
  }
}
