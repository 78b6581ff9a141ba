package io.buyin.job;

import io.buyin.proof.Confidential;
import io.buyin.proof.Exhibit;
import io.buyin.proof.Finding;
import io.buyin.proof.Proof;
import io.buyin.render.Artifact;
import io.buyin.render.deck.Deck;
import io.buyin.story.Brief;
import io.buyin.story.Message;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stays with the sender: the deciding leader's deck with pages on people, and the wins as a
 * message. A file that does not fit or cannot be proved is left out with its reason; no audience
 * waits for it.
 */
record HouseFiles(Brief sponsor, Optional<Message> wins, Confidential confidential) {

  static final String SPONSOR = "internal/sponsor.pptx";
  static final String WINS = "internal/wins.txt";

  List<Artifact> artifacts(Desk desk) {
    List<Artifact> artifacts = new ArrayList<>();
    deck(desk).ifPresent(artifacts::add);
    wins.flatMap(message -> message(desk, message)).ifPresent(artifacts::add);
    return artifacts;
  }

  private Optional<Artifact> deck(Desk desk) {
    try {
      Artifact deck = new Artifact(SPONSOR, Deck.render(sponsor, desk.order().template()));
      return proved(desk, deck, new Proof(sponsor, confidential).prove(List.of(exhibit(deck))));
    } catch (Stop doesNotFit) {
      doesNotFit.troubles().stream()
          .map(HouseFiles::addressed)
          .forEach(desk.shortcomings()::noteDegraded);
      return Optional.empty();
    }
  }

  /** Its pages are counted otherwise than the leader's. */
  private static Trouble addressed(Trouble trouble) {
    return new Trouble(
        trouble.code(),
        Origin.ofFile(SPONSOR),
        "this file for the house is left out; " + trouble.sentence(),
        trouble.remedy());
  }

  private Optional<Artifact> message(Desk desk, Message message) {
    Artifact file = new Artifact(WINS, message.text().getBytes(StandardCharsets.UTF_8));
    return proved(desk, file, Proof.message(message, confidential, exhibit(file)));
  }

  private static Optional<Artifact> proved(Desk desk, Artifact file, List<Finding> findings) {
    findings.stream().map(ProveArtifacts::trouble).forEach(desk.shortcomings()::noteDegraded);
    return findings.isEmpty() ? Optional.of(file) : Optional.empty();
  }

  private static Exhibit exhibit(Artifact artifact) {
    return new Exhibit(artifact.path(), artifact.bytes());
  }
}
