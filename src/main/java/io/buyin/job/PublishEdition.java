package io.buyin.job;

import io.buyin.publish.EditionInfo;
import io.buyin.publish.InventoryLine;
import io.buyin.publish.PublishedEdition;
import io.buyin.publish.Staging;
import io.buyin.render.Artifact;
import io.buyin.render.page.ReportCard;
import io.buyin.render.template.HouseTemplate;
import java.util.ArrayList;
import java.util.List;

/** The edition appears whole, by one rename, or not at all. */
final class PublishEdition implements NightStep {

  @Override
  public String name() {
    return "publish";
  }

  @Override
  public String work(Desk desk) {
    List<Artifact> artifacts = artifacts(desk);
    if (desk.parameters().dryRun()) {
      return "dry run: "
          + Counted.of(artifacts.size(), "file")
          + " would be published for "
          + desk.date();
    }
    desk.publication().tightDisk().ifPresent(desk.shortcomings()::note);
    Staging staging = desk.publication().stage(desk.identity());
    artifacts.forEach(staging::add);
    PublishedEdition edition = desk.publication().publish(staging, info(desk));
    desk.putEdition(edition, false);
    return Counted.of(artifacts.size(), "file") + " as " + edition.name();
  }

  /** What may leave, for audiences that are not held back, and what stays in the house. */
  private static List<Artifact> artifacts(Desk desk) {
    List<Artifact> artifacts = new ArrayList<>();
    desk.artifacts()
        .forEach(
            (audience, made) ->
                made.stream()
                    .filter(artifact -> !desk.shortcomings().held().containsKey(audience))
                    .forEach(artifacts::add));
    artifacts.addAll(desk.house().artifacts(desk));
    artifacts.add(reportCard(desk));
    return artifacts;
  }

  /** Made last, because it tells what was held back; proved like everything else. */
  private static Artifact reportCard(Desk desk) {
    Artifact page = ReportCard.render(desk.briefs(), HouseNotes.of(desk));
    ProveArtifacts.reportCard(desk, page);
    return page;
  }

  private static EditionInfo info(Desk desk) {
    return new EditionInfo(
        desk.date(),
        desk.identity(),
        desk.order().version(),
        desk.measurements().dataThrough(),
        inventory(desk),
        desk.shortcomings().held().entrySet().stream()
            .map(held -> held.getKey() + ": " + held.getValue())
            .toList(),
        desk.shortcomings().lacking());
  }

  /** The exports, and the organisation's template, which has no rows. */
  private static List<InventoryLine> inventory(Desk desk) {
    List<InventoryLine> lines = new ArrayList<>();
    desk.facts()
        .sources()
        .forEach(line -> lines.add(new InventoryLine(line.file(), line.sha256(), line.rows())));
    HouseTemplate template = desk.order().template();
    if (!template.file().isEmpty()) {
      lines.add(new InventoryLine(template.file(), template.sha256(), 0));
    }
    return lines;
  }
}
