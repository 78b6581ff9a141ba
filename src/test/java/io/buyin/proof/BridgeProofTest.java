package io.buyin.proof;

import static io.buyin.proof.Edition.BRIEF;
import static io.buyin.proof.Edition.DECK;
import static io.buyin.proof.Edition.assertFound;
import static io.buyin.proof.Edition.spoilt;
import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.render.deck.Deck;
import io.buyin.story.Brief;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Step;
import io.buyin.story.ExampleBrief;
import io.buyin.story.Slide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * What a changed column, range or group in the newer charts comes to, and a page that must stay.
 */
class BridgeProofTest {

  private static final String BRIDGE = chart("<c:v>2550000</c:v>");
  private static final String WINS = chart("multiLvlStrRef");

  private static String chart(String with) {
    return Zip.read(Edition.file(DECK)).keySet().stream()
        .filter(part -> part.startsWith("ppt/charts/chart") && part.endsWith(".xml"))
        .filter(part -> Zip.text(Edition.file(DECK), part).contains(with))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void finds_a_column_that_begins_elsewhere() {
    assertFound(
        spoilt(DECK, BRIDGE, "<c:v>2550000</c:v>", "<c:v>2450000</c:v>"),
        "charts",
        DECK,
        "column 3 begins elsewhere than planned");
  }

  @Test
  void finds_a_whisker_that_reaches_further() {
    assertFound(
        spoilt(DECK, BRIDGE, "<c:v>240000</c:v>", "<c:v>540000</c:v>"),
        "charts",
        DECK,
        "has its range above elsewhere than planned");
  }

  @Test
  void finds_other_words_above_a_column() {
    assertFound(
        spoilt(DECK, BRIDGE, "<c:v>€2.80m–€3.40m</c:v>", "<c:v>€2.90m–€3.30m</c:v>"),
        "charts",
        DECK,
        "prints other words above its columns");
  }

  @Test
  void finds_a_group_of_months_with_another_name() {
    assertFound(
        spoilt(DECK, WINS, "<c:v>Since the meeting</c:v>", "<c:v>Before the meeting</c:v>"),
        "charts",
        DECK,
        "differs in the groups");
  }

  @Test
  void finds_columns_of_a_bridge_that_do_not_add_up() {
    found(step -> with(step, step.from(), step.value().add(BigDecimal.ONE)), "sum of its segments");
    found(
        step -> with(step, step.from().add(BigDecimal.ONE), step.value()),
        "begins neither at zero nor where the one before ends");
  }

  @Test
  void finds_a_range_that_its_words_do_not_say() {
    found(
        step ->
            step.low() == null
                ? step
                : new Step(
                    step.from(),
                    step.value(),
                    step.token(),
                    step.label(),
                    step.low().subtract(BigDecimal.TEN),
                    step.high(),
                    step.range()),
        "does not say its range");
  }

  @Test
  void lets_no_page_for_the_sender_leave_the_house() {
    Brief sponsor = ExampleBrief.sponsor();
    byte[] deck = Deck.render(sponsor);
    Proof proof = new Proof(sponsor, Edition.confidential());

    assertThat(proof.prove(List.of(new Exhibit("internal/sponsor.pptx", deck)))).isEmpty();
    assertFound(
        proof.prove(List.of(new Exhibit(DECK, deck))),
        "numbers",
        DECK,
        "slide 15 is for the sender only and must not be sent");
  }

  private static void found(UnaryOperator<Step> change, String named) {
    List<Slide> slides = new ArrayList<>();
    for (Slide slide : BRIEF.slides()) {
      slides.add(slide instanceof Slide.Forecast forecast ? with(forecast, change) : slide);
    }
    assertFound(
        BriefProof.check(ExampleBrief.with(BRIEF, slides)), "brief", "brief-ceo", "bridge", named);
  }

  private static Step with(Step step, BigDecimal from, BigDecimal value) {
    return new Step(from, value, step.token(), step.label(), step.low(), step.high(), step.range());
  }

  private static Slide.Forecast with(Slide.Forecast old, UnaryOperator<Step> change) {
    ChartPlan plan = old.bridge();
    ChartPlan bridge =
        new ChartPlan(
            plan.name(),
            plan.form(),
            plan.heading(),
            plan.key(),
            plan.categories(),
            plan.series(),
            plan.alternative(),
            plan.numberFormat(),
            plan.axisMaximum(),
            plan.steps().stream().map(change).toList());
    return new Slide.Forecast(
        old.frame(),
        old.dataNote(),
        bridge,
        old.voicesHeading(),
        old.balance(),
        old.voices(),
        old.noVoice(),
        old.gap());
  }
}
