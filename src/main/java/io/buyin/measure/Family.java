package io.buyin.measure;

import java.util.ArrayList;
import java.util.List;

/** All tests of one night, shown or not: their p-values are adjusted together. */
final class Family {

  private final List<Contrast> contrasts = new ArrayList<>();

  void add(Contrast contrast) {
    contrasts.add(contrast);
  }

  int size() {
    return contrasts.size();
  }

  List<Comparison> comparisons(FigureBook book) {
    List<Double> q = FalseDiscovery.q(contrasts.stream().map(Contrast::p).toList());
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < contrasts.size(); i++) {
      comparisons.add(graded(contrasts.get(i), q.get(i), book));
    }
    return List.copyOf(comparisons);
  }

  private static Comparison graded(Contrast contrast, double q, FigureBook book) {
    ComparisonEvidence evidence = contrast.evidence().withQ(q);
    Verdict verdict = Grading.of(evidence);
    Figure focus = contrast.focus();
    String groups = focus.scope() + "-vs-" + contrast.other().scope();
    String id = focus.measure() + "." + groups + "." + book.slug(focus.period());
    book.log(id, evidence, verdict);
    return contrast.with(q, verdict, id);
  }
}
