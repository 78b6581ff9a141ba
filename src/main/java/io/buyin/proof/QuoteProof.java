package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.Mail;
import io.buyin.story.Numbers;
import io.buyin.story.Quote;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * People's words are verbatim parts of released remarks, in the Brief; and whatever a file sets in
 * quotation marks is in the Brief.
 */
final class QuoteProof {

  /** Shorter words in quotation marks are names of things, not what somebody said. */
  private static final int TELLING = 20;

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|«[^»]*»|„[^“”]*[“”]|\"[^\"]*\"");

  private final Brief brief;
  private final KnownTexts stated;

  QuoteProof(Brief brief) {
    this.brief = brief;
    this.stated = new KnownTexts(BriefWalk.texts(brief).stream().map(Text::plain).toList());
  }

  Brief told() {
    return brief;
  }

  /** The Brief's quotes against what was said and released. */
  List<Finding> brief(Confidential confidential) {
    Findings findings = new Findings("quotes", "brief-" + brief.audience());
    KnownTexts released =
        new KnownTexts(confidential.released().stream().map(Text::plain).toList());
    for (Quote quote : BriefWalk.all(brief, Quote.class)) {
      verbatim(findings, quote.words(), "the quote of " + voice(quote.voice()), released);
      if (!isItself(quote)) {
        findings.holds("the quote of " + voice(quote.voice()) + " differs between its marks");
      }
    }
    for (Numbers.VoiceRow row : brief.numbers().voices()) {
      verbatim(
          findings, row.words(), "the words of " + row.id() + " in the list of voices", released);
    }
    for (Numbers.ObjectionRow row : brief.numbers().objections()) {
      verbatim(findings, row.words(), "the hesitation of " + voice(row.voice()), released);
    }
    for (Numbers.EvidenceRow row : brief.numbers().evidence()) {
      verbatim(findings, inner(row.quoted()), "the evidence of " + row.voice(), released);
    }
    for (Mail.Row row : brief.mail().rows()) {
      verbatim(findings, inner(row.quoted()), "a quote of the mail", released);
    }
    return findings.all();
  }

  /** Whether the same words stand with and without the marks. */
  static boolean isItself(Quote quote) {
    return Text.plain(quote.words()).equals(inner(quote.quoted()));
  }

  private static void verbatim(Findings findings, String words, String what, KnownTexts released) {
    String plain = Text.plain(words);
    if (!plain.isEmpty() && !released.hold(plain)) {
      findings.holds(what + " is not a verbatim part of a released remark");
    }
  }

  private static String voice(String id) {
    return id.isEmpty() ? "a speaker without an id" : id;
  }

  /** Without the outer quotation marks, whatever the language. */
  private static String inner(String quoted) {
    return Text.plain(quoted).replaceAll("^[“„«\"]\\s?|\\s?[”“»\"]$", "");
  }

  /** Long quoted words of a file that the Brief does not know. */
  void marks(Findings findings, String where, String text) {
    for (String quoted : quoted(text)) {
      if (!stated.hold(quoted)) {
        findings.holds(where + " sets words in quotation marks that the Brief does not quote");
      }
    }
  }

  private static Set<String> quoted(String text) {
    return QUOTED
        .matcher(text)
        .results()
        .map(match -> inner(match.group()))
        .filter(words -> words.length() >= TELLING)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
