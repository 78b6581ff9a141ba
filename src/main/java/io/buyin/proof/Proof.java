package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.Message;
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
  private final QuoteProof quotes;
  private final Secrets secrets;

  public Proof(Brief brief, Confidential confidential) {
    this.brief = brief;
    this.confidential = confidential;
    this.quotes = new QuoteProof(brief);
    this.secrets = new Secrets(confidential);
  }

  /** All findings; none means proved. No sentence repeats what was not released. */
  public List<Finding> prove(List<Exhibit> exhibits) {
    List<Finding> findings = new ArrayList<>(BriefProof.check(brief));
    findings.addAll(quotes.brief(confidential));
    for (Exhibit exhibit : exhibits) {
      findings.addAll(checked(exhibit, checks(exhibit, exhibits)));
    }
    return discreet(findings);
  }

  /**
   * Holds the report card against the Briefs it shows; the first one's audience says what may be
   * read on it.
   */
  public static List<Finding> page(List<Brief> briefs, Confidential confidential, Exhibit page) {
    Proof proof = new Proof(briefs.get(0), confidential);
    List<Check> checks =
        List.of(
            () -> PageProof.check(briefs, page),
            () -> new PrivacyProof(proof.secrets).check(page, FileTexts.of(page, List.of())));
    return proof.discreet(checked(page, checks));
  }

  /** Holds a message's file against the message; nothing that was not released stands in it. */
  public static List<Finding> message(Message message, Confidential confidential, Exhibit exhibit) {
    Secrets secrets = new Secrets(confidential);
    List<Check> checks =
        List.of(
            () -> MessageProof.check(message, exhibit),
            () -> new PrivacyProof(secrets).check(exhibit, FileTexts.of(exhibit, List.of())));
    return checked(exhibit, checks).stream().map(secrets::discreet).distinct().toList();
  }

  private List<Finding> discreet(List<Finding> findings) {
    return findings.stream().map(secrets::discreet).distinct().toList();
  }

  /** A check that may find a file unreadable. */
  private interface Check {
    List<Finding> run() throws IOException;
  }

  /** What can still be read is proved, even where another check finds the file broken. */
  private static List<Finding> checked(Exhibit exhibit, List<Check> checks) {
    List<Finding> findings = new ArrayList<>();
    for (Check check : checks) {
      try {
        findings.addAll(check.run());
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

  private List<Check> checks(Exhibit exhibit, List<Exhibit> edition) {
    PrivacyProof privacy = new PrivacyProof(secrets);
    if (exhibit.is("pptx") || exhibit.is("xlsx")) {
      return List.of(() -> office(exhibit));
    }
    return List.of(
        () -> content(exhibit, edition),
        () -> privacy.check(exhibit, FileTexts.of(exhibit, edition)));
  }

  /** The package is opened once for all that is proved of it. */
  private List<Finding> office(Exhibit exhibit) throws IOException {
    OfficePackage office = OfficePackage.open(exhibit.bytes());
    Check content =
        exhibit.is("pptx")
            ? () -> DeckProof.check(quotes, exhibit, office)
            : () -> WorkbookProof.check(quotes, exhibit, office);
    return checked(
        exhibit,
        List.of(
            () -> SchemaProof.check(exhibit, office),
            () -> OfficeProof.check(exhibit, office),
            () -> exhibit.is("pptx") ? AccessProof.check(exhibit, office) : List.of(),
            content,
            () -> new PrivacyProof(secrets).check(exhibit, FileTexts.of(office))));
  }

  private List<Finding> content(Exhibit exhibit, List<Exhibit> edition) throws IOException {
    if (exhibit.is("eml")) {
      return new MailProof(quotes, exhibit).draft(edition);
    }
    if (exhibit.path().endsWith("mail.html") || exhibit.path().endsWith("mail.txt")) {
      return new MailProof(quotes, exhibit).twin();
    }
    return exhibit.is("json") ? JsonProof.check(brief, exhibit) : List.of();
  }
}
