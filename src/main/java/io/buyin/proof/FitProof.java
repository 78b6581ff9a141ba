package io.buyin.proof;

import io.buyin.story.Fit;
import io.buyin.story.Quote;
import io.buyin.story.Slide;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Every voice beside a figure has its reasons: they add up by the published weights, a match is
 * good enough, and no quote stands beside two figures.
 */
final class FitProof {

  private static final List<BigDecimal> WEIGHTS =
      decimals(".35", ".25", ".15", ".10", ".10", ".05");
  private static final BigDecimal LEAST = new BigDecimal(".55");
  private static final BigDecimal LEAST_THEME = new BigDecimal(".35");
  private static final BigDecimal ROUNDING = new BigDecimal(".0015");

  private final Findings findings;
  private final Set<String> seen = new HashSet<>();

  private FitProof(Findings findings) {
    this.findings = findings;
  }

  /**
   * @param pages the pages of evidence of one Brief
   */
  static void check(Findings findings, List<Slide.Evidence> pages) {
    FitProof proof = new FitProof(findings);
    pages.forEach(proof::page);
  }

  private void page(Slide.Evidence page) {
    List<String> quoted = page.voices().stream().map(Quote::voice).toList();
    if (!quoted.equals(page.fits().stream().map(Fit::voice).toList())) {
      findings.stops(
          "slide " + page.frame().number() + " quotes voices without saying why they stand there");
    }
    page.fits().forEach(this::fit);
  }

  private void fit(Fit fit) {
    if (!seen.add(fit.voice())) {
      findings.stops("the voice " + fit.voice() + " stands beside two figures");
    }
    BigDecimal sum = sum(fit);
    if (sum.subtract(fit.score()).abs().compareTo(ROUNDING) > 0) {
      findings.stops(
          "the fit of "
              + fit.voice()
              + " is given as "
              + fit.score().toPlainString()
              + ", but its parts add up to "
              + sum.setScale(3, RoundingMode.HALF_UP).toPlainString());
    }
    boolean good = fit.score().compareTo(LEAST) >= 0 && fit.theme().compareTo(LEAST_THEME) >= 0;
    if (fit.matched() && !good) {
      findings.stops(
          "the voice " + fit.voice() + " does not fit its figure well enough to stand there");
    }
  }

  private static BigDecimal sum(Fit fit) {
    List<BigDecimal> parts =
        List.of(
            fit.theme(), fit.place(), fit.subject(), fit.period(), fit.quality(), fit.centrality());
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < WEIGHTS.size(); i++) {
      sum = sum.add(WEIGHTS.get(i).multiply(parts.get(i)));
    }
    return sum;
  }

  private static List<BigDecimal> decimals(String... texts) {
    return java.util.Arrays.stream(texts).map(BigDecimal::new).toList();
  }
}
