package io.buyin.render.workbook;

import io.buyin.measure.GroupedTable;
import io.buyin.story.Brief;
import io.buyin.story.ChartPlan;
import io.buyin.story.Numbers;
import io.buyin.story.Numbers.FigureRow;
import io.buyin.story.Numbers.SummaryRow;
import io.buyin.story.Numbers.VoiceRow;
import java.util.List;

/** The same Brief with one part of its numbers exchanged. */
final class Numbered {

  private Numbered() {}

  static Brief withFigures(Brief brief, List<FigureRow> figures) {
    Numbers old = brief.numbers();
    return with(brief, copy(old, old.summary(), figures, old.voices(), old.tables(), old.charts()));
  }

  static Brief withSummary(Brief brief, List<SummaryRow> summary) {
    Numbers old = brief.numbers();
    return with(brief, copy(old, summary, old.figures(), old.voices(), old.tables(), old.charts()));
  }

  static Brief withVoices(Brief brief, List<VoiceRow> voices) {
    Numbers old = brief.numbers();
    return with(brief, copy(old, old.summary(), old.figures(), voices, old.tables(), old.charts()));
  }

  static Brief withCharts(Brief brief, List<ChartPlan> charts) {
    Numbers old = brief.numbers();
    return with(brief, copy(old, old.summary(), old.figures(), old.voices(), old.tables(), charts));
  }

  static Brief withTables(Brief brief, List<GroupedTable> tables, List<FigureRow> figures) {
    Numbers old = brief.numbers();
    return with(brief, copy(old, old.summary(), figures, old.voices(), tables, old.charts()));
  }

  private static Numbers copy(
      Numbers old,
      List<SummaryRow> summary,
      List<FigureRow> figures,
      List<VoiceRow> voices,
      List<GroupedTable> tables,
      List<ChartPlan> charts) {
    return new Numbers(
        old.title(),
        old.subtitle(),
        old.ask(),
        old.header(),
        summary,
        figures,
        old.evidence(),
        voices,
        old.voicesNote(),
        old.objections(),
        old.definitions(),
        old.lineage(),
        old.checks(),
        tables,
        charts,
        old.forecast(),
        old.boards(),
        old.words());
  }

  private static Brief with(Brief brief, Numbers numbers) {
    return new Brief(
        brief.organisation(),
        brief.programme(),
        brief.audience(),
        brief.audienceName(),
        brief.tongue(),
        brief.businessDate(),
        brief.meetingDate(),
        brief.footer(),
        brief.properties(),
        brief.slides(),
        brief.mail(),
        numbers,
        brief.timeline(),
        brief.voices(),
        brief.choices(),
        brief.tokens());
  }
}
