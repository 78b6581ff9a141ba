package io.buyin.job;

import io.buyin.render.Artifact;
import io.buyin.render.deck.Deck;
import io.buyin.render.json.BriefJson;
import io.buyin.render.mail.Draft;
import io.buyin.render.workbook.Workbook;
import io.buyin.story.Brief;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Each audience's Brief becomes deck, workbook, mail and pictures of its slides; one audience is
 * one part.
 */
final class RenderArtifacts implements NightStep.Shared {

  @Override
  public String name() {
    return "render";
  }

  @Override
  public List<String> parts(Desk desk) {
    return desk.briefs().stream().map(Brief::audience).toList();
  }

  @Override
  public void work(Desk desk, String audience) {
    try {
      Brief brief = desk.brief(audience);
      byte[] deck = Deck.render(brief, desk.order().template());
      desk.putArtifacts(audience, artifacts(brief, deck));
      desk.draw(deck, brief);
    } catch (Stop doesNotFit) {
      doesNotFit.troubles().stream()
          .map(trouble -> addressed(audience, trouble))
          .forEach(desk.shortcomings()::noteDegraded);
      desk.shortcomings().hold(audience, "a text does not fit its slide");
    }
  }

  /** The same trouble, with the leader whose deck it is. */
  private static Trouble addressed(String audience, Trouble trouble) {
    return new Trouble(
        trouble.code(),
        trouble.origin(),
        "for " + audience + ": " + trouble.sentence(),
        trouble.remedy());
  }

  @Override
  public String sum(Desk desk) {
    int artifacts = desk.artifacts().values().stream().mapToInt(List::size).sum();
    return Counted.of(artifacts, "artifact");
  }

  private static List<Artifact> artifacts(Brief brief, byte[] deck) {
    String folder = "send/" + brief.audience() + "/";
    byte[] workbook = Workbook.render(brief);
    return List.of(
        new Artifact(folder + "deck.pptx", deck),
        new Artifact(folder + "numbers.xlsx", workbook),
        new Artifact(folder + "mail.eml", Draft.eml(brief, deck, workbook)),
        new Artifact(folder + "mail.html", Draft.html(brief).getBytes(StandardCharsets.UTF_8)),
        new Artifact(folder + "mail.txt", Draft.txt(brief).getBytes(StandardCharsets.UTF_8)),
        new Artifact("internal/brief-" + brief.audience() + ".json", BriefJson.write(brief)));
  }
}
