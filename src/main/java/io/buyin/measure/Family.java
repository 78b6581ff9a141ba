package io.buyin.measure;

import java.util.ArrayList;
import java.util.List;

/** All tests of one night, shown or not: their p-values are adjusted together. */
final class Family {

  private final List<Contrast> contrasts = new ArrayList<>();
  private final List<LeadCandidate> candidates = new ArrayList<>();

  void add(Contrast contrast) {
    contrasts.add(contrast);
  }

  void add(LeadCandidate candidate) {
    candidates.add(candidate);
  }

  int size() {
    return contrasts.size() + candidates.size();
  }

  List<Comparison> comparisons(FigureBook book) {
    List<Double> q = q();
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < contrasts.size(); i++) {
      comparisons.add(graded(contrasts.get(i), q.get(i), book));
    }
    return List.copyOf(comparisons);
  }

  List<Lead> leads(FigureBook book) {
    List<Double> q = q();
    List<Lead> leads = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      leads.add(candidates.get(i).lead(q.get(contrasts.size() + i), book));
    }
    return List.copyOf(leads);
  }

  /** Of the contrasts, then of the candidates. */
  private List<Double> q() {
    List<Double> p = new ArrayList<>();
    contrasts.forEach(contrast -> p.add(contrast.p()));
    candidates.forEach(candidate -> p.add(candidate.found().p()));
    return FalseDiscovery.q(p);
  }

  private static Comparison graded(Contrast contrast, double q, FigureBook book) {
    Figure focus = contrast.focus();
    ComparisonEvidence evidence = contrast.evidence().with(q, focus.verdict().lacks());
    Verdict verdict = Grading.of(evidence);
    String groups = focus.scope() + "-vs-" + contrast.other().scope();
    String id = focus.measure() + "." + groups + "." + book.slug(focus.period());
    book.log(id, evidence, verdict);
    return contrast.with(q, verdict, id);
  }
}
