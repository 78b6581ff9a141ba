package io.buyin.measure;

/**
 * Net promoter score: the share who would recommend less the share who would not (Reichheld 2003),
 * with the standard error of such a difference within one sample.
 *
 * <p>Worked: 90 promoters and 50 detractors among 200 score 20 points, standard error 5.7446,
 * interval 8.74 to 31.26.
 */
record Promoters(long promoters, long detractors, long people) {

  double score() {
    return (double) (promoters - detractors) / people;
  }

  double standardError() {
    double outside = (double) (promoters + detractors) / people;
    return Math.sqrt((outside - score() * score()) / people);
  }

  Range interval() {
    double reach = StratifiedRates.normalQuantile() * standardError();
    return new Range(Math.max(-1, score() - reach), Math.min(1, score() + reach));
  }
}
