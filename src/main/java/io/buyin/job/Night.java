package io.buyin.job;

import java.util.List;

/**
 * The night: exports become facts; facts become figures and voices; a story pairs them into a
 * Brief; renderers make artifacts; the edition is proved and published whole.
 */
final class Night {

  static final String NAME = "night";

  /** The steps in their order; {@link NightlyJob} wires the same list into Spring Batch. */
  static final List<NightStep> STEPS =
      List.of(
          new TakeInventory(),
          new IngestExports(),
          new ReconcileRows(),
          new WriteBriefs(),
          new RenderArtifacts(),
          new ProveArtifacts(),
          new PublishEdition());

  private Night() {}
}
