package io.buyin.story;

import io.buyin.measure.Catalogue;
import io.buyin.measure.Figure;
import io.buyin.measure.MeasureDefinition;
import io.buyin.quantity.Tongue;
import io.buyin.render.deck.Deck;
import io.buyin.render.mail.Draft;
import io.buyin.render.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * Finds English in what is written in another language: every word that Buyin's English wording
 * uses and its wording in that language does not.
 */
public final class Leaks {

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** Ids of figures, measures and files: the same in every language. */
  private static final Pattern SLUG =
      Pattern.compile(
          "\\S+\\.csv|\\b[a-z0-9]+(?:-[a-z0-9]+)*\\.[a-z0-9.-]+|sales\\.social-sources|\\{\\w+}");

  /** Components of a Brief that hold people's verbatim words, ids or codes. */
  private static final Set<String> NOT_OURS =
      Set.of(
          "words",
          "quoted",
          "voice",
          "id",
          "key",
          "figure",
          "token",
          "tokens",
          "sha256",
          "layout",
          "file",
          "files",
          "fileName",
          "unit",
          "better",
          "grade",
          "result",
          "numberFormat",
          "audience",
          "fromAddress");

  /** French words that English spells alike, which only stated texts use. */
  private static final Set<String> SPELLED_ALIKE = Set.of("second");

  private static final Pattern XML_TEXT =
      Pattern.compile("<(?:a:)?t(?: [^>]*)?>([^<]*)<|<c:v>([^<]*)<|descr=\"([^\"]*)\"");

  /** A quote that another one holds would leave the rest of it behind. */
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final Set<String> english;

  /**
   * @param names words that are names in every language
   */
  public Leaks(Tongue tongue, String... names) {
    english = vocabulary("en", Tongue.EN_GB);
    english.removeAll(vocabulary(tongue.language(), tongue));
    english.removeAll(SPELLED_ALIKE);
    for (String name : names) {
      english.removeAll(words(name));
    }
  }

  /** English words in a text. */
  Set<String> in(String text) {
    Set<String> found = new TreeSet<>(words(text));
    found.retainAll(english);
    return found;
  }

  /** Every text of a Brief that holds an English word, quotes left out. */
  public List<String> in(Brief brief) {
    List<String> texts = new ArrayList<>();
    collect(brief, texts);
    return leaking(texts);
  }

  /** Every text of deck, workbook and mail that holds an English word, quotes left out. */
  public List<String> inFiles(Brief brief) throws IOException {
    List<String> texts = new ArrayList<>();
    texts.addAll(texts(Deck.render(brief)));
    texts.addAll(texts(Workbook.render(brief)));
    texts.addAll(Draft.txt(brief).lines().toList());
    Set<String> quotes = new TreeSet<>(LONGEST_FIRST);
    quotes(brief, quotes);
    return leaking(texts.stream().map(text -> without(text, quotes)).toList());
  }

  /** Filters of figures that cannot be said whole. */
  public static List<String> inFilters(java.util.Collection<Figure> figures) {
    return figures.stream()
        .flatMap(figure -> Filters.unexplained(figure.filter()).stream())
        .distinct()
        .toList();
  }

  private static String without(String text, Set<String> quotes) {
    String rest = text;
    for (String quote : quotes) {
      rest = quote.isBlank() ? rest : rest.replace(quote, " ");
    }
    return rest;
  }

  private List<String> leaking(List<String> texts) {
    return texts.stream()
        .filter(text -> !in(text).isEmpty())
        .map(text -> in(text) + " in: " + text)
        .distinct()
        .toList();
  }

  private static void collect(Object node, List<String> texts) {
    if (node instanceof Phrase phrase) {
      texts.add(phrase.text());
    } else if (node instanceof String text) {
      texts.add(text);
    } else if (node instanceof Numbers.Words words) {
      texts.addAll(words.byKey().values());
    } else if (node instanceof Iterable<?> nodes) {
      nodes.forEach(each -> collect(each, texts));
    } else if (node instanceof Record) {
      parts(node).forEach((name, part) -> keep(name, part, texts));
    }
  }

  private static void keep(String name, Object part, List<String> texts) {
    if (!NOT_OURS.contains(name)
        || !(part instanceof String) && !name.startsWith("token") && !name.equals("files")) {
      collect(part, texts);
    }
  }

  private static void quotes(Object node, Set<String> found) {
    if (node instanceof Iterable<?> nodes) {
      nodes.forEach(each -> quotes(each, found));
    } else if (node instanceof Record) {
      parts(node)
          .forEach(
              (name, part) -> {
                if (part instanceof String text && Set.of("words", "quoted").contains(name)) {
                  found.add(text.replace("&", "&amp;"));
                  found.add(text);
                } else {
                  quotes(part, found);
                }
              });
    }
  }

  private static Map<String, Object> parts(Object node) {
    Map<String, Object> parts = new java.util.LinkedHashMap<>();
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        Object part = component.getAccessor().invoke(node);
        if (part != null) {
          parts.put(component.getName(), part);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return parts;
  }

  private static List<String> texts(byte[] office) throws IOException {
    List<String> texts = new ArrayList<>();
    try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(office))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml")
            && !entry.getName().matches(".*([Ll]ayout|[Mm]aster).*")) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          XML_TEXT
              .matcher(xml)
              .results()
              .flatMap(found -> Stream.of(found.group(1), found.group(2), found.group(3)))
              .filter(java.util.Objects::nonNull)
              .forEach(texts::add);
        }
      }
    }
    return texts;
  }

  private static Set<String> vocabulary(String language, Tongue tongue) {
    Set<String> words = new HashSet<>();
    Map<String, Object> yaml = yaml(language);
    yaml.forEach((key, value) -> words.addAll(words(value)));
    for (String room : List.of("workbook", "mail")) {
      words.addAll(words(properties("/io/buyin/render/" + room + "/words_" + language)));
    }
    for (MeasureDefinition measure : Catalogue.standard().byId().values()) {
      words.addAll(words(measure.name().getOrDefault(language, "")));
      words.addAll(words(measure.formula().getOrDefault(language, "")));
    }
    for (java.time.Month month : java.time.Month.values()) {
      words.addAll(words(month.getDisplayName(java.time.format.TextStyle.FULL, tongue.locale())));
    }
    words.addAll(words(io.buyin.quantity.Spoken.in(tongue).say(io.buyin.quantity.Days.of(2))));
    return words;
  }

  private static Set<String> words(Object text) {
    Set<String> words = new HashSet<>();
    if (text instanceof Map<?, ?> group) {
      group.values().forEach(value -> words.addAll(words(value)));
    } else if (text instanceof String said) {
      WORD.matcher(SLUG.matcher(said.replaceAll("</?[a-z_]+>", " ")).replaceAll(" "))
          .results()
          .map(MatchResult::group)
          .map(word -> word.toLowerCase(Locale.ROOT))
          .forEach(words::add);
    }
    return words;
  }

  private static Map<String, Object> yaml(String language) {
    try (InputStream in = Wording.class.getResourceAsStream("wording/" + language + ".yaml")) {
      return new Yaml().load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String properties(String name) {
    Properties properties = new Properties();
    try (InputStream in = Leaks.class.getResourceAsStream(name + ".properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return String.join(" ", properties.values().stream().map(String::valueOf).toList());
  }
}
