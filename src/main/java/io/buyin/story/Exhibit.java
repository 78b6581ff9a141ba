package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Verdict;
import java.util.List;

/** A result that can stand on a page of evidence: its words, facts and chart. */
sealed interface Exhibit permits ContrastExhibit, MonthExhibit, ReplyExhibit {

  /** Id of the measure. */
  String measure();

  /** The headline. */
  Figure figure();

  /** The grade of what is claimed: of the comparison where there is one, else of the level. */
  Verdict verdict();

  /** The claim of the evidence page. */
  Phrase title();

  /** The same claim as half a title: "…; …". */
  Phrase clause();

  /** What the number is, under it. */
  Phrase label();

  /** Key of the label that the summary shows instead, without the period. */
  default String summaryLabel() {
    return measure();
  }

  /** What the result means for the goal that it serves. */
  Claim.News news();

  /** The headline's comparison in one line, the verdict first. */
  Phrase comparison();

  /** Base, interval or share of the whole: the line under the comparison. */
  Phrase basis();

  /** Change, target, sample, evidence. */
  List<Slide.Fact> facts();

  ChartPlan chart();

  /** What was counted and how, for the source line. */
  Phrase method();
}
