package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Interval;
import io.buyin.measure.Recipe;
import io.buyin.quantity.Correlation;
import io.buyin.quantity.Days;
import io.buyin.quantity.Hours;
import io.buyin.quantity.Money;
import io.buyin.quantity.Points;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every figure that was printed, charted or tested, with its short name and what it rests on. */
final class FigureRows {

  private final Ground ground;
  private final Words words;
  private final Evidence evidence;
  private final FigureNames names;

  FigureRows(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
    this.evidence = new Evidence(ground);
    this.names = new FigureNames(ground);
  }

  List<Numbers.FigureRow> rows() {
    Set<String> used =
        words.book().tokens().stream()
            .filter(token -> token.origin() == Token.Origin.FIGURE)
            .map(Token::source)
            .collect(Collectors.toSet());
    used.addAll(FigureIds.tested(ground.measured()));
    Map<String, Comparison> contrasts =
        ground.measured().comparisons().stream()
            .collect(Collectors.toMap(Comparison::id, Function.identity()));
    Map<String, Token> counted = counted();
    return ground
        .ids()
        .slugs()
        .filter(used::contains)
        .map(slug -> row(slug, contrasts.get(slug), counted.get(slug)))
        .toList();
  }

  /** The row of a figure or comparison, printed or not. */
  Numbers.FigureRow row(String slug) {
    Comparison contrast =
        ground.measured().comparisons().stream()
            .filter(each -> each.id().equals(slug))
            .findFirst()
            .orElse(null);
    return row(slug, contrast, null);
  }

  private Numbers.FigureRow row(
      String slug, @Nullable Comparison contrast, @Nullable Token counted) {
    Figure figure = ground.measured().figures().get(slug);
    if (figure != null) {
      return row(figure);
    }
    return contrast != null ? row(contrast) : people(slug, counted);
  }

  private Numbers.FigureRow row(Figure figure) {
    Behind behind = Behind.figure(figure);
    Interval interval = figure.interval();
    return new Numbers.FigureRow(
        shortId(figure.id()),
        slug(figure.id()),
        names.withPeriod(figure),
        figure.value().unit(),
        cell(words.value(figure), figure.value().exact()),
        interval == null ? null : bound(figure.value(), interval.lower(), behind),
        interval == null ? null : bound(figure.value(), interval.upper(), behind),
        counted(figure.n(), behind),
        figure.grade().name(),
        evidence.reasons(figure.verdict()),
        named(Filters.in(words, figure.filter()), figure.id() + ".filter"),
        formula(figure.measure()),
        files(figure.files()),
        figure.version(),
        new TableTexts(words).recipe(figure.recipe()));
  }

  private Numbers.FigureRow row(Comparison contrast) {
    Behind behind = Behind.comparison(contrast);
    Phrase label =
        words
            .line("sheets.difference." + contrast.focus().scope())
            .with("measure", words.capitalised(ground.measureName(contrast.focus().measure())))
            .with("period", ground.periods().name(contrast.focus().period()))
            .phrase();
    return new Numbers.FigureRow(
        shortId(contrast.id()),
        slug(contrast.id()),
        label,
        contrast.difference().unit(),
        cell(words.signed(contrast.difference(), behind), contrast.difference().exact()),
        bound(contrast.difference(), contrast.interval().lower(), behind),
        bound(contrast.difference(), contrast.interval().upper(), behind),
        counted(contrast.focus().n() + contrast.other().n(), behind),
        contrast.verdict().grade().name(),
        evidence.reasons(contrast.verdict()),
        named(Filters.in(words, contrast.focus().filter()), contrast.id() + ".filter"),
        words
            .line("sheets.difference-formula")
            .with("focus", named2(contrast.focus().id()))
            .with("other", named2(contrast.other().id()))
            .phrase(),
        files(contrast.focus().files()),
        contrast.focus().version(),
        Recipe.NONE);
  }

  private Numbers.FigureRow people(String slug, @Nullable Token counted) {
    BigDecimal value =
        counted == null || counted.value() == null ? BigDecimal.ZERO : counted.value();
    Phrase said = words.count(value.longValue(), Behind.counted(slug));
    return new Numbers.FigureRow(
        shortId(slug),
        slug(slug),
        names.ofPeople(slug),
        "count",
        cell(said, value),
        null,
        null,
        counted(ground.voices().people().total(), Behind.reference("people")),
        "B",
        words.text("sheets.people-reason"),
        words.text("sheets.people-filter").text(),
        words.text("sheets.people-formula"),
        files(
            ground.input().lineage().stream()
                .filter(row -> row.kind().equals("feedback"))
                .map(Numbers.LineageRow::file)
                .toList()),
        0,
        Recipe.NONE);
  }

  private Map<String, Token> counted() {
    return words.book().tokens().stream()
        .filter(token -> token.origin() == Token.Origin.FIGURE && token.version() == 0)
        .collect(Collectors.toMap(Token::source, Function.identity(), (first, next) -> first));
  }

  private Numbers.Cell bound(Quantity like, BigDecimal bound, Behind behind) {
    Quantity quantity = like(like, bound);
    return cell(words.value(quantity, behind), bound);
  }

  private static Quantity like(Quantity like, BigDecimal bound) {
    if (like instanceof Money money) {
      return Money.of(bound, money.currency());
    }
    if (like instanceof Days) {
      return new Days(bound);
    }
    if (like instanceof Hours) {
      return new Hours(bound);
    }
    if (like instanceof Correlation) {
      return new Correlation(bound);
    }
    return like instanceof Points ? new Points(bound) : new Share(bound, BigDecimal.ONE);
  }

  private Phrase formula(String measure) {
    return words.named(
        words.inLanguage(ground.definition(measure).formula(), ""),
        Behind.reference(measure + ".formula"));
  }

  private String shortId(String slug) {
    return words.named(ground.ids().shortOf(slug), Behind.reference(slug)).text();
  }

  private String slug(String slug) {
    return named(slug, slug);
  }

  private String named(String text, String source) {
    return words.named(text, Behind.reference(source)).text();
  }

  private Phrase named2(String text) {
    return words.named(text, Behind.reference(text));
  }

  /** The count itself, with a token for it. */
  private long counted(long n, Behind behind) {
    words.count(n, behind);
    return n;
  }

  private List<String> files(List<String> files) {
    return files.stream().map(file -> named(file, "file:" + file)).toList();
  }

  private static Numbers.Cell cell(Phrase said, BigDecimal value) {
    return new Numbers.Cell(value, said.runs().get(0).token());
  }
}
