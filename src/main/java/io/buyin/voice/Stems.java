package io.buyin.voice;

import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ProtectedTermFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/** Reduces words to stems by language, accents folded; stop words stay, since phrases need them. */
final class Stems {

  /** Words that the rules of stemming would make one with others of another sense. */
  private static final Map<String, CharArraySet> WHOLE =
      Map.of(
          "en",
          whole(
              "us, use, used, useful, useless, wonderful, likely, lately, productivity, humane,"
                  + " lively, remarkable, remarkably, positive, reasonable, impressive, impressed,"
                  + " responsive, exceptional, barely, manageable, pleased, promising, supportive,"
                  + " seasonal"),
          "fr",
          whole(
              "mais, mai, personnes, seulement, nullement, prix, rapporte, rapportent,"
                  + " impressionné, impressionnée, impressionnés"),
          "es",
          whole("sí"));

  private static final Map<String, UnaryOperator<TokenStream>> STEMMERS =
      Map.of(
          "en", words -> new PorterStemFilter(new EnglishPossessiveFilter(words)),
          "fr",
              words ->
                  new FrenchLightStemFilter(
                      new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES)),
          "es", SpanishLightStemFilter::new);

  /** What French elides before these is a word of its own, which turns or doubts what follows. */
  private static final Map<Pattern, String> SPELLED_OUT =
      Map.of(
          Pattern.compile("\\b[nN]'(?=\\p{L})"), "ne ",
          Pattern.compile("\\b[sS]'(?=ils?\\b)"), "si ",
          Pattern.compile("\\b([jJ]us|[lL]ors|[pP]uis)qu'(?=\\p{L})"), "$1que ");

  private final Analyzer analyzer;

  private Stems(UnaryOperator<TokenStream> stemmer, CharArraySet whole) {
    this.analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream stemmed =
                new ProtectedTermFilter(
                    whole,
                    new LowerCaseFilter(words),
                    others -> new ASCIIFoldingFilter(stemmer.apply(others)));
            return new TokenStreamComponents(words, stemmed);
          }
        };
  }

  /** The stems of a language; of one that is not read, the words themselves. */
  static Stems in(String language) {
    return new Stems(
        STEMMERS.getOrDefault(language, UnaryOperator.identity()),
        WHOLE.getOrDefault(language, CharArraySet.EMPTY_SET));
  }

  List<Stem> of(String sentence) {
    String text = spelledOut(Letters.straight(sentence));
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      return read(stream, text);
    } catch (IOException impossible) {
      throw new BuyinBug("cannot read a sentence from memory", impossible);
    }
  }

  private static String spelledOut(String sentence) {
    String text = sentence;
    if (text.indexOf('\'') >= 0) {
      for (Map.Entry<Pattern, String> elided : SPELLED_OUT.entrySet()) {
        text = elided.getKey().matcher(text).replaceAll(elided.getValue());
      }
    }
    return text;
  }

  private static CharArraySet whole(String words) {
    return new CharArraySet(List.of(words.split(", ")), /* ignoreCase= */ true);
  }

  /** The stems of a phrase, as it is looked for. */
  List<String> ofPhrase(String phrase) {
    return of(phrase).stream().map(Stem::text).toList();
  }

  private static List<Stem> read(TokenStream stream, String text) throws IOException {
    CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
    List<Stem> stems = new ArrayList<>();
    int clause = 0;
    int end = 0;
    boolean quoted = false;
    stream.reset();
    while (stream.incrementToken()) {
      clause += hasBreak(text, end, offset.startOffset()) ? 1 : 0;
      quoted = isQuoted(text.substring(end, offset.startOffset()), quoted);
      end = offset.endOffset();
      String written = text.substring(offset.startOffset(), end);
      stems.add(new Stem(word.toString(), written, clause, quoted));
    }
    stream.end();
    return stems;
  }

  /** Whether the word after these signs stands in quotation marks, if the one before did so. */
  private static boolean isQuoted(String signs, boolean before) {
    boolean quoted = before;
    for (int i = 0; i < signs.length(); i++) {
      char sign = signs.charAt(i);
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == '\u201c' || sign == '\u00ab') {
        quoted = true;
      } else if (sign == '\u201d' || sign == '\u00bb') {
        quoted = false;
      }
    }
    return quoted;
  }

  private static boolean hasBreak(String text, int from, int to) {
    return text.substring(from, to)
        .chars()
        .anyMatch(letter -> ",;:()\u2013\u2014.!?".indexOf(letter) >= 0);
  }
}
