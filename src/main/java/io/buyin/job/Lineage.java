package io.buyin.job;

import io.buyin.fact.SourceLine;
import io.buyin.story.Numbers;
import io.buyin.story.Phrase;
import io.buyin.story.Run;
import io.buyin.story.Tone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each file's rows, as the story takes it. */
final class Lineage {

  private Lineage() {}

  static List<Numbers.LineageRow> of(List<SourceLine> sources) {
    return sources.stream().map(Lineage::row).toList();
  }

  private static Numbers.LineageRow row(SourceLine line) {
    return new Numbers.LineageRow(
        line.file(),
        line.kind().word(),
        line.layout(),
        line.rows(),
        line.used(),
        line.superseded(),
        line.duplicate(),
        line.excluded(),
        line.rejected(),
        day(line.last()),
        line.sha256());
  }

  private static Phrase day(@Nullable LocalDate day) {
    return plain(day == null ? "–" : day.toString());
  }

  private static Phrase plain(String text) {
    return new Phrase(List.of(new Run(text, Run.Weight.REGULAR, Tone.INK, "")));
  }
}
