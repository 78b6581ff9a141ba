package io.buyin.cli;

import io.buyin.fact.Review;
import io.buyin.fact.Review.Decision;
import io.buyin.job.Candidate;
import io.buyin.job.Reviewing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Shows one waiting voice after another and asks what to do with it. Each decision is kept as soon
 * as it is made, so that one may stop at any time.
 *
 * @param decided who decides, when and why
 */
record Asking(PrintWriter out, Reviewing reviewing, Review decided) {

  private static final Map<String, Decision> ANSWERS =
      Map.of("a", Decision.APPROVE, "v", Decision.VETO, "p", Decision.PIN);
  private static final Set<String> WORDS =
      Set.of("a", "approve", "v", "veto", "p", "pin", "s", "skip", "q", "quit");

  void all(List<Candidate> waiting) {
    out.print(ReviewText.heading(waiting.size()));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    for (Candidate candidate : waiting) {
      out.println();
      out.print(ReviewText.one(candidate));
      String answer = answer(in);
      if (answer.equals("q")) {
        return;
      }
      Decision decision = ANSWERS.get(answer);
      if (decision != null) {
        keep(candidate, decision);
      }
    }
  }

  private void keep(Candidate candidate, Decision decision) {
    reviewing
        .decide(List.of(new Reviewing.Decided(candidate.id(), decision)), decided)
        .forEach(review -> out.println(ReviewText.said(review)));
  }

  /** The first letter of an answer that is known, so that no slip decides; q at the end. */
  private String answer(BufferedReader in) {
    while (true) {
      out.print("[a]pprove  [v]eto  [p]in  [s]kip  [q]uit: ");
      out.flush();
      String line = line(in);
      if (WORDS.contains(line)) {
        return line.substring(0, 1);
      }
    }
  }

  private static String line(BufferedReader in) {
    try {
      String line = in.readLine();
      return line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
