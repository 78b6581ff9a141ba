package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Gap;
import io.buyin.measure.Grade;
import io.buyin.measure.Lack;
import io.buyin.measure.Verdict;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import io.buyin.settings.Translations;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where something cannot be said, a reader is told what is missing and how much of it. */
class WhatIsMissingTest {

  private static final Period YEAR = Period.ofMonths(YearMonth.of(2025, 7), YearMonth.of(2026, 6));

  private final Night night = night();

  private static Night night() {
    Night full = Night.full();
    full.settings = Orders.bilingual();
    return full;
  }

  @Test
  void the_ask_says_what_is_not_stated_in_words_and_its_keys_in_the_notes() {
    night.outlook = null;
    night.settings = Orders.bilingual(null, null);
    assertThat(asks())
        .containsExactly(
            "No contribution is shown: the margin is not stated; the ramp is not" + " stated.",
            "Aucune contribution n’est affichée : la marge n’est pas déclarée ;"
                + " la montée en charge n’est pas déclarée.");
    night.settings = Orders.bilingual(.4, null);
    assertThat(asks().get(0)).isEqualTo("No contribution is shown: the ramp is not stated.");
    assertThat(night.briefs().get(0).slides())
        .filteredOn(Slide.Ask.class::isInstance)
        .first()
        .satisfies(
            ask ->
                assertThat(ask.frame().notes())
                    .extracting(WhatIsMissingTest::plain)
                    .contains("For us, keys of the settings that are not stated: idea.ask.ramp."));
  }

  @Test
  void what_is_only_stated_names_no_export_and_no_figure_as_its_source() {
    night.outlook = null;
    night.figures.keySet().removeIf(id -> id.startsWith("win-rate.social"));
    assertThat(night.briefs().get(0).slides())
        .extracting(slide -> plain(slide.frame().source()))
        .noneMatch(source -> source.contains(": .") || source.endsWith("Figures ."))
        .anyMatch(
            source ->
                source.matches(
                    "Source: Cost, margin and ramp as stated .* promise\\. Figures F.*"));
  }

  @Test
  void the_ask_says_how_many_deals_there_are_and_how_many_are_needed() {
    night.outlook = null;
    night.figures.keySet().removeIf(id -> id.startsWith("win-rate.social"));
    night.gaps.add(new Gap("win-rate", "social", Night.H1, 11, 30));
    night.gaps.add(new Gap("win-rate", "social", YEAR, 23, 30));
    assertThat(asks())
        .containsExactly(
            "No contribution is shown: win rate of social-started deals: 23 of the 30 cases it"
                + " needs.",
            "Aucune contribution n’est affichée : taux de réussite (réseaux sociaux) :"
                + " 23 cas sur les 30 requis.");
  }

  @Test
  void a_goal_says_how_many_cases_it_lacks() {
    night.figures.remove("win-rate.all.2026-h1");
    night.gaps.add(new Gap("win-rate", "all", Night.H1, 12, 30));
    assertThat(goals(1)).allMatch(row -> plain(row.share()).matches("no value yet|pas encore.*"));
    assertThat(goals(1).map(row -> plain(row.actual())))
        .containsExactly("12 of 30 cases", "12 cas sur 30");
  }

  @Test
  void a_goal_says_in_which_month_it_has_its_cases_at_this_pace() {
    assertThat(paceOf(25))
        .containsExactly(
            "not yet measured: 30 cases by August 2026 at this pace",
            "pas encore mesuré : 30 cas d’ici août 2026 à ce rythme");
    assertThat(paceOf(15).get(0)).endsWith("30 cases by December 2026 at this pace");
    assertThat(paceOf(14))
        .containsExactly(
            "not yet measured: not within this fiscal year at this pace",
            "pas encore mesuré : pas au cours de cet exercice à ce rythme");
    assertThat(paceOf(0).get(0)).isEqualTo("not yet measured: 0 of the 30 cases it needs");
  }

  @Test
  void the_column_of_what_we_will_know_says_the_month_too() {
    night.comparisons.clear();
    night.gaps.add(new Gap("win-rate", "social", Night.H1, 17, 30));
    assertThat(
            night.briefs().stream()
                .map(brief -> last(only(brief, Slide.Summary.class).columns()).lines())
                .map(lines -> plain(lines.get(1))))
        .containsExactly(
            "30 cases by November 2026 at this pace", "30 cas d’ici novembre 2026 à ce rythme");
  }

  private List<String> paceOf(long cases) {
    night.figures.keySet().removeIf(id -> id.startsWith("win-rate"));
    night.comparisons.removeIf(known -> known.focus().measure().equals("win-rate"));
    night.gaps.clear();
    night.gaps.add(new Gap("win-rate", "all", Night.H1, cases, 30));
    return goals(1).map(row -> plain(row.shown())).toList();
  }

  @Test
  void a_goal_says_which_export_it_lacks_and_why_nothing_of_social_origin_is_shown() {
    night.figures.keySet().removeIf(id -> id.contains("win-rate"));
    night.comparisons.removeIf(known -> known.focus().measure().equals("win-rate"));
    night.gaps.add(new Gap("win-rate", "social", Night.H1, 12, 30));
    night.level("win-rate", "all", Night.H1, Share.of(10, 40), Grade.B);
    assertThat(goals(1).map(row -> plain(row.shown())))
        .containsExactly(
            "not yet for social-started deals: 12 of the 30 cases it needs",
            "pas encore via les réseaux sociaux : 12 cas sur les 30 requis");
    night.through.remove("sales");
    night.figures.keySet().removeIf(id -> id.contains("win-rate"));
    assertThat(goals(1).map(row -> plain(row.actual())))
        .containsExactly("no sales export", "pas d’export ventes");
    assertThat(goals(1).map(row -> plain(row.shown())).findFirst())
        .contains("not yet measured: there is no sales export");
  }

  @Test
  void a_reason_counts_the_rows_that_are_missing_and_names_the_field() {
    List<Lack> lacks =
        List.of(new Lack(Lack.What.REJECTED, 9, 1_877), new Lack(Lack.What.AMOUNT, 3, 50));
    Figure won = night.figures.get("closed-won.social.2026-h1");
    night.judge(
        won.id(), new Verdict(Grade.B, List.of("coverage-below-98", "field-missing"), lacks));
    assertThat(evidence("closed-won").map(page -> plain(last(page.facts()).detail())))
        .containsExactly("3 of 50 without an amount", "sans montant : 3 sur 50");
    assertThat(evidence("closed-won").map(page -> Phrases.in(page.frame().notes()).toString()))
        .element(0)
        .asString()
        .contains("deals without an amount", "rows rejected");
    assertThat(night.briefs().get(0).slides())
        .filteredOn(Slide.Summary.class::isInstance)
        .first()
        .satisfies(
            summary ->
                assertThat(Phrases.in(summary))
                    .anyMatch(said -> plain(said).endsWith("Moderate: 3 of 50 without an amount")));
  }

  @Test
  void a_reason_without_counts_keeps_its_words() {
    Verdict verdict = new Verdict(Grade.B, List.of("coverage-below-98"));
    Evidence evidence = new Evidence(Ground.of(night.input()));
    assertThat(evidence.reason(verdict).text())
        .isEqualTo("some rows were rejected or lack a field");
  }

  @Test
  void every_lack_has_its_words_in_each_language_and_a_form_for_a_short_line() {
    for (Brief brief : night.briefs()) {
      Words words = new Words(brief.tongue(), new TokenBook());
      Shortfalls shortfalls = new Shortfalls(words);
      for (Lack.What what : Lack.What.values()) {
        List<Lack> lacks = List.of(new Lack(what, 120, 1_877));
        assertThat(shortfalls.all(lacks).text()).contains("120");
        assertThat(shortfalls.largest(lacks).text().length()).as(what.name()).isLessThan(36);
      }
    }
  }

  @Test
  void a_number_without_a_year_before_says_since_when_there_are_data() {
    night.figures.keySet().removeIf(id -> id.endsWith("2025-h1"));
    night.from.put("sales", LocalDate.of(2025, 3, 4));
    assertThat(evidence("closed-won").map(page -> plain(page.facts().get(0).detail())))
        .containsExactly("data since March 2025 only", "données depuis mars 2025 seulement");
    assertThat(cards("Closed-won", "Ventes conclues"))
        .containsExactly(
            "no full year before: data since March 2025",
            "pas d’année précédente : données depuis mars 2025");
  }

  @Test
  void questions_that_wait_for_us_are_not_called_withheld() {
    night.voices = Remarks.of(silent("review.waiting"));
    assertThat(heard().map(page -> plain(page.frame().title())))
        .containsExactly(
            "4 of 10 people support; 4 ask, and their questions still wait for our approval",
            "4 personnes sur 10 soutiennent ; 4 s’interrogent, leurs questions attendent notre"
                + " accord");
    assertThat(plain(night.brief().mail().standing()))
        .contains("4 of 10 people ask; their questions still wait for our approval.");
    assertThat(evidence("win-rate").map(page -> plain(page.noVoice())).findFirst())
        .contains(
            "1 open question waits for our approval. It is counted above; nobody here has yet read"
                + " its words for print.");
    night.voices = Remarks.of(silent("release.nobody"));
    assertThat(plain(heard().findFirst().orElseThrow().frame().title()))
        .isEqualTo("4 of 10 people support; 4 ask, and no question is released to you");
  }

  @Test
  void nobody_asks_where_nobody_does() {
    night.voices =
        Remarks.of(
            Remarks.all().stream().filter(voice -> voice.stance() == Stance.SUPPORT).toList());
    assertThat(plain(heard().findFirst().orElseThrow().frame().title()))
        .isEqualTo("4 of 4 people support; nobody asks");
  }

  @Test
  void the_mail_tells_of_firm_goals_where_no_voice_stands_beside_a_number() {
    night.voices = Remarks.of(List.of());
    assertThat(night.briefs().stream().map(brief -> plain(brief.mail().lead().get(1))))
        .containsExactly(
            "It concerns your goals: “Grow new business”, “Win more”, “Shorten the cycle” and"
                + " “Win in social”. In H1 2026: closed won €9.42m; win rate 36%; sales cycle 112"
                + " days; closed won of social-started deals €1.24m. No voice stands beside a firm"
                + " number yet; the deck shows what we know.",
            "La demande touche vos objectifs : « Grow new business », « Win more », « Shorten the"
                + " cycle » et « Win in social ». Chiffres (S1 2026) : ventes conclues 9,42 M € ;"
                + " taux de réussite 36 % ; cycle de vente 112 jours ; ventes conclues (réseaux"
                + " sociaux) 1,24 M €. Aucune voix n’accompagne encore un chiffre solide ;"
                + " le document joint montre ce que nous savons.");
    night.figures.values().removeIf(figure -> figure.grade().atLeast(Grade.B));
    night.comparisons.clear();
    night.series.clear();
    assertThat(plain(night.brief().mail().lead().get(1)))
        .endsWith(
            "No result of H1 2026 is firm enough for this letter; the deck shows what we know.");
  }

  @Test
  void the_mail_repeats_no_amount_that_the_translated_sentence_names() {
    night.translations =
        new Translations(
            Map.of(
                "fr",
                Map.of(night.settings.idea().ask().sentence(), "Approuver 420 000 € pour tous")));
    assertThat(plain(night.briefs().get(1).mail().lead().get(0)))
        .contains("Approuver 420 000 € pour tous.")
        .doesNotContain("420 k €");
  }

  @Test
  void each_theme_says_why_it_has_its_page_or_none() {
    Comparison cycle = night.comparisons.get(1);
    night.comparisons.remove(cycle);
    night.figures.keySet().removeIf(id -> id.startsWith("sales-cycle.social"));
    night.gaps.add(new Gap("sales-cycle", "social", Night.H1, 7, 30));
    Brief brief = night.brief();
    assertThat(brief.choices().stream().map(WhatIsMissingTest::plain))
        .contains(
            "“Forecast” has a page of evidence beside closed won, which is a goal"
                + " (●●○  Moderate).",
            "“Speed of sales” has no page of evidence: sales cycle: 7 of the 30 cases it needs.")
        .hasSameSizeAs(night.settings.themes());
    assertThat(only(brief, Slide.Method.class).frame().notes().stream().map(Phrase::text))
        .containsAll(brief.choices().stream().map(Phrase::text).toList());
  }

  @Test
  void the_checks_that_did_not_pass_are_named_over_them() {
    assertThat(
            night.briefs().stream()
                .map(brief -> plain(only(brief, Slide.Method.class).frame().title())))
        .containsExactly(
            "How the figures were made: definitions, lineage and 2 checks; 1 passed, to look at:"
                + " rejected rows",
            "Comment les chiffres ont été établis : 2 contrôles, réussis :"
                + " 1, à regarder : lignes rejetées");
    night.checks =
        List.of(Night.check("rows", NightCheck.Result.PASSED, Map.of("in", 5L, "accounted", 5L)));
    assertThat(plain(only(night.brief(), Slide.Method.class).frame().title()))
        .endsWith("which passed");
  }

  @Test
  void the_record_of_the_forecast_says_what_it_was_off_by_and_what_the_range_holds() {
    Night told = Forecasts.on(night).night();
    assertThat(
            told.briefs().stream()
                .map(brief -> plain(only(brief, Slide.Forecast.class).frame().source())))
        .first()
        .asString()
        .contains("(median) of what was still to come, not of the total.");
  }

  private static List<Voice> silent(String reason) {
    return Remarks.all().stream()
        .map(voice -> voice.stance() == Stance.HESITATE ? silent(voice, reason) : voice)
        .toList();
  }

  private static Voice silent(Voice voice, String reason) {
    List<String> reasons = new ArrayList<>(List.of(reason, "quote.found"));
    return new Voice(
        voice.id(),
        voice.remark(),
        voice.personKey(),
        voice.attribution(),
        voice.team(),
        voice.date(),
        voice.words(),
        List.of(),
        voice.language(),
        voice.stance(),
        voice.themes(),
        Set.of(),
        voice.quality(),
        reasons);
  }

  private List<String> asks() {
    return night.briefs().stream()
        .map(brief -> plain(only(brief, Slide.Ask.class).tableNote()))
        .toList();
  }

  private Stream<Slide.GoalRow> goals(int index) {
    return night.briefs().stream().map(brief -> only(brief, Slide.WhyNow.class).goals().get(index));
  }

  private Stream<Slide.Heard> heard() {
    return night.briefs().stream().map(brief -> only(brief, Slide.Heard.class));
  }

  private Stream<Slide.Evidence> evidence(String measure) {
    int at = List.of("closed-won", "win-rate", "sales-cycle").indexOf(measure);
    return night.briefs().stream()
        .map(
            brief ->
                brief.slides().stream()
                    .filter(Slide.Evidence.class::isInstance)
                    .map(Slide.Evidence.class::cast)
                    .toList()
                    .get(at));
  }

  private Stream<String> cards(String... names) {
    return night.briefs().stream()
        .flatMap(brief -> only(brief, Slide.Chain.class).cards().stream())
        .filter(card -> List.of(names).contains(plain(card.name())))
        .map(card -> plain(card.change()));
  }

  private static <T> T last(List<T> all) {
    return all.get(all.size() - 1);
  }

  private static <T extends Slide> T only(Brief brief, Class<T> kind) {
    return brief.slides().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private static String plain(Phrase phrase) {
    return phrase.text().replace('\u00a0', ' ');
  }
}
