package io.buyin.measure;

import io.buyin.fact.Facts;
import io.buyin.fact.PostRates;
import io.buyin.fact.SocialMonth;
import io.buyin.fact.SocialMonth.Given;
import io.buyin.fact.SocialRow;
import io.buyin.quantity.Period;
import java.util.List;
import java.util.function.Function;

/** Measures what the networks report of a period, and of the year before where exports cover it. */
record SocialMeasuring(FigureBook book, Sources sources, Facts facts) {

  void measure(Period period, List<SocialMonth> months) {
    Function<Period, List<SocialRow>> rows = when -> facts.socialRows(when.first(), when.last());
    SocialFigures figures = new SocialFigures(book, sources, months, rows);
    EngagementRates rates = new EngagementRates(book, sources, months, rows);
    FollowerFigures followers = new FollowerFigures(book, sources, facts.followersByMonth(), rows);
    figures.measure(period);
    figures.measureToCompare(period);
    new AuthorFigures(book, sources, months, rows).measure(period);
    measure(period, rates);
    followers.measure(period);
    Period before = period.yearBefore();
    if (figures.covers(before)) {
      followers.measure(before);
      if (new NetworkCover(months).isSame(period, before, Given::engagements)) {
        measure(before, rates);
      }
    }
  }

  private void measure(Period period, EngagementRates rates) {
    rates.measure(period);
    PostRates posts = facts.postRates(period.first(), period.last());
    if (posts.posts() > 0) {
      rates.measure(period, posts, () -> facts.postsRated(period.first(), period.last()));
    }
  }
}
