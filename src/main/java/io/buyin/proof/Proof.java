package io.buyin.proof;

import io.buyin.story.Brief;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the finished files of one audience against its Brief: the parts are valid, every number is
 * a token of the Brief, every quote is verbatim and released, nothing unreleased stands anywhere.
 */
public final class Proof {

  private final Brief brief;
  private final Confidential confidential;

  public Proof(Brief brief, Confidential confidential) {
    this.brief = brief;
    this.confidential = confidential;
  }

  /** All findings; none means proved. */
  public List<Finding> prove(List<Exhibit> exhibits) {
    List<Finding> findings = new ArrayList<>(new BriefProof(brief).check(confidential));
    PrivacyProof privacy = new PrivacyProof(confidential);
    for (Exhibit exhibit : exhibits) {
      try {
        findings.addAll(content(exhibit, exhibits));
        findings.addAll(privacy.check(exhibit));
      } catch (IOException | IllegalArgumentException e) {
        findings.add(
            Finding.holds(
                "schema",
                exhibit.path(),
                "the file cannot be read again: " + e.getMessage() + "."));
      }
    }
    return findings;
  }

  private List<Finding> content(Exhibit exhibit, List<Exhibit> edition) throws IOException {
    if (exhibit.is("pptx")) {
      OfficePackage deck = OfficePackage.open(exhibit.bytes());
      List<Finding> findings = new ArrayList<>(SchemaProof.check(exhibit, deck));
      findings.addAll(new DeckProof(brief, exhibit, deck).check());
      return findings;
    }
    if (exhibit.is("xlsx")) {
      OfficePackage workbook = OfficePackage.open(exhibit.bytes());
      List<Finding> findings = new ArrayList<>(SchemaProof.check(exhibit, workbook));
      findings.addAll(new WorkbookProof(brief, exhibit).check(workbook));
      return findings;
    }
    if (exhibit.is("eml")) {
      return new MailProof(brief, exhibit).draft(edition);
    }
    boolean twin = exhibit.path().endsWith("mail.html") || exhibit.path().endsWith("mail.txt");
    return twin ? new MailProof(brief, exhibit).twin() : List.of();
  }
}
