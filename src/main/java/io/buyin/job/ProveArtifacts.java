package io.buyin.job;

import io.buyin.proof.Exhibit;
import io.buyin.proof.Finding;
import io.buyin.proof.Proof;
import io.buyin.render.Artifact;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every artifact is opened again and held against its Brief; what fails is held back. */
final class ProveArtifacts implements NightStep {

  private static final String PROOF = "proof-";
  private static final Pattern HELD_BACK = Pattern.compile("^(proof-|text-)");

  @Override
  public String name() {
    return "prove";
  }

  @Override
  public String work(Desk desk) {
    int files = 0;
    for (Map.Entry<String, List<Artifact>> made : desk.artifacts().entrySet()) {
      String audience = made.getKey();
      List<Exhibit> exhibits =
          made.getValue().stream()
              .map(artifact -> new Exhibit(artifact.path(), artifact.bytes()))
              .toList();
      files += exhibits.size();
      judge(
          desk,
          audience,
          new Proof(desk.brief(audience), desk.confidential(audience)).prove(exhibits));
    }
    if (desk.shortcomings().held().size() == desk.briefs().size()) {
      throw new Stop(
          ExitCode.PROOF_FAILED,
          desk.shortcomings().troubles().stream()
              .filter(trouble -> HELD_BACK.matcher(trouble.code()).find())
              .toList());
    }
    return Counted.of(files, "file")
        + " proved, "
        + Counted.of(desk.shortcomings().held().size(), "audience")
        + " held back";
  }

  /**
   * Proves the page for the house, which is made once it is known who is held back.
   *
   * @throws Stop if it says anything else than the Briefs, or gives something away
   */
  static void reportCard(Desk desk, Artifact page) {
    List<Trouble> troubles =
        Proof.page(
                desk.briefs(),
                desk.confidential(desk.briefs().get(0).audience()),
                new Exhibit(page.path(), page.bytes()))
            .stream()
            .map(ProveArtifacts::trouble)
            .toList();
    if (!troubles.isEmpty()) {
      throw new Stop(ExitCode.PROOF_FAILED, troubles);
    }
  }

  static Trouble trouble(Finding finding) {
    return new Trouble(
        PROOF + finding.check(),
        Origin.ofFile(finding.file()),
        finding.sentence(),
        "This is a defect in Buyin; please report it.");
  }

  private static void judge(Desk desk, String audience, List<Finding> findings) {
    List<Trouble> stopping = new ArrayList<>();
    for (Finding finding : findings) {
      Trouble trouble = trouble(finding);
      if (finding.weight() == Finding.Weight.STOPS_EDITION) {
        stopping.add(trouble);
      } else {
        desk.shortcomings().noteDegraded(trouble);
        desk.shortcomings().hold(audience, finding.file() + ": " + finding.sentence());
      }
    }
    if (!stopping.isEmpty()) {
      throw new Stop(ExitCode.PROOF_FAILED, stopping);
    }
  }
}
