package io.buyin.job;

import io.buyin.fact.Remark;
import io.buyin.measure.Measurements;
import io.buyin.measure.Measuring;
import io.buyin.publish.Shelf;
import io.buyin.settings.Settings;
import io.buyin.story.Background;
import io.buyin.story.Brief;
import io.buyin.story.FigureTold;
import io.buyin.story.Shown;
import io.buyin.story.StoryInput;
import io.buyin.story.Storyteller;
import io.buyin.story.Told;
import io.buyin.trouble.Trouble;
import io.buyin.voice.Reading;
import io.buyin.voice.Voices;
import java.util.ArrayList;
import java.util.List;

/** Facts become figures and voices; a story pairs them into one Brief per audience. */
final class WriteBriefs implements NightStep {

  @Override
  public String name() {
    return "brief";
  }

  @Override
  public String work(Desk desk) {
    List<Remark> remarks = desk.facts().remarks();
    Doubts.of(desk.settings(), desk.facts().deals(), remarks, desk.order().reviews())
        .forEach(desk.shortcomings()::note);
    StageDoubts.of(desk.facts().deals(), desk.date()).forEach(desk.shortcomings()::note);
    CausalClaims.in(desk.settings()).forEach(desk.shortcomings()::note);
    HouseDoubts.of(desk.settings(), desk.facts(), desk.date()).forEach(desk.shortcomings()::note);
    RateDoubts.of(desk.settings(), desk.facts(), desk.date()).forEach(desk.shortcomings()::note);
    LateRows.in(desk.facts().sources(), desk.date()).forEach(desk.shortcomings()::note);
    Measurements measurements =
        Measuring.measure(
            desk.facts(),
            desk.settings(),
            desk.date(),
            desk.lastSent().get(desk.settings().meeting().decisionMaker()));
    Voices voices = Reading.read(remarks, desk.settings(), desk.order().reviews(), desk.date());
    desk.putSent(new SentEditions(desk).byAudience());
    Joiners.in(voices).ifPresent(desk.shortcomings()::note);
    UnreadLanguages.in(voices).ifPresent(desk.shortcomings()::note);
    Silences.inAll(voices).ifPresent(desk.shortcomings()::note);
    Recall.of(remarks, Shelf.at(desk.parameters().out()).all()).forEach(desk.shortcomings()::note);
    List<Told> told =
        desk.settings().audiences().stream()
            .map(audience -> story(desk, audience, measurements, voices))
            .toList();
    Untranslated.of(told).forEach(desk.shortcomings()::note);
    desk.putTold(told);
    List<Brief> briefs = told.stream().map(Told::brief).toList();
    desk.putStory(measurements, voices, briefs);
    desk.countMeasured(
        FigureTold.ids(input(desk, desk.settings().audiences().get(0), measurements, voices))
            .size());
    desk.settings()
        .audiences()
        .forEach(
            audience ->
                desk.putConfidential(
                    audience.id(),
                    Secrets.of(remarks, desk.facts(), voices, desk.settings(), audience)));
    desk.putHouse(house(desk, measurements, voices));
    unseen(desk, voices).forEach(desk.shortcomings()::note);
    return String.join(
        ", ",
        Counted.of(desk.measured(), "figure") + " measured, " + desk.printed() + " printed",
        Counted.of(voices.all().size(), "voice"),
        Counted.of(briefs.size(), "audience"));
  }

  /** What is stated and does nothing tonight. */
  private static List<Trouble> unseen(Desk desk, Voices voices) {
    List<Brief> all = new ArrayList<>(desk.briefs());
    all.add(desk.house().sponsor());
    List<Trouble> unseen = new ArrayList<>(NamesOfNothing.of(desk.settings(), desk.facts()));
    unseen.addAll(Unshown.of(desk, all, voices));
    unseen.addAll(
        Pins.withoutEffect(
            desk.order().reviews(), voices.all(), desk.settings(), Shown.voices(desk.briefs())));
    return unseen;
  }

  private static Told story(
      Desk desk, Settings.Audience audience, Measurements measurements, Voices voices) {
    return Storyteller.story(input(desk, audience, measurements, voices));
  }

  /** As the leader who decides reads it. */
  private static HouseFiles house(Desk desk, Measurements measurements, Voices voices) {
    String decider = desk.settings().meeting().decisionMaker();
    Settings.Audience audience =
        desk.settings().audiences().stream()
            .filter(known -> known.id().equals(decider))
            .findFirst()
            .orElse(desk.settings().audiences().get(0));
    StoryInput input = input(desk, audience, measurements, voices);
    return new HouseFiles(
        Storyteller.forSponsor(input), Storyteller.wins(input), desk.confidential(audience.id()));
  }

  private static StoryInput input(
      Desk desk, Settings.Audience audience, Measurements measurements, Voices voices) {
    return new StoryInput(
        desk.settings(),
        audience,
        desk.date(),
        measurements,
        voices,
        Lineage.of(desk.facts().sources()),
        NightChecks.of(desk.facts().sources(), measurements, voices),
        desk.order().version(),
        background(desk, audience),
        desk.order().translations());
  }

  private static Background background(Desk desk, Settings.Audience audience) {
    return new Background(
        desk.facts().meetings(),
        desk.facts().responsibilities(),
        desk.facts().plans(),
        desk.lastSent().get(audience.id()),
        desk.sent().get(audience.id()));
  }
}
