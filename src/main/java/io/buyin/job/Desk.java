package io.buyin.job;

import io.buyin.fact.Facts;
import io.buyin.fact.Review;
import io.buyin.measure.Measurements;
import io.buyin.proof.Confidential;
import io.buyin.publish.Publication;
import io.buyin.publish.PublishedEdition;
import io.buyin.quantity.BusinessDate;
import io.buyin.render.Artifact;
import io.buyin.render.preview.Preview;
import io.buyin.render.preview.Previews;
import io.buyin.render.template.HouseTemplate;
import io.buyin.settings.Settings;
import io.buyin.settings.Translations;
import io.buyin.source.Inventory;
import io.buyin.source.Layouts;
import io.buyin.store.FactStore;
import io.buyin.story.Brief;
import io.buyin.story.Numbers;
import io.buyin.story.Sent;
import io.buyin.story.Told;
import io.buyin.trouble.BuyinBug;
import io.buyin.voice.Voices;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What lies on the desk during one night: each step takes what it needs and leaves its result. A
 * restarted night begins with an empty desk and only finds the facts already kept.
 */
final class Desk implements AutoCloseable {

  private final RunParameters parameters;
  private final Order order;
  private final FactStore store;
  private final Publication publication;
  private final Shortcomings shortcomings = new Shortcomings();
  private final SortedMap<String, List<Artifact>> artifacts =
      Collections.synchronizedSortedMap(new TreeMap<>());
  private final SortedMap<String, List<Preview>> previews =
      Collections.synchronizedSortedMap(new TreeMap<>());
  private final Previews drawings = new Previews();
  private final Map<String, Confidential> confidential = new TreeMap<>();
  private final AtomicInteger filesRead = new AtomicInteger();
  private final Set<Exports.Entry> refused = ConcurrentHashMap.newKeySet();
  private @Nullable Inventory inventory;
  private @Nullable Exports exports;
  private String identity = "";
  private SortedMap<String, LocalDate> lastSent = new TreeMap<>();
  private Map<String, Sent> sent = Map.of();
  private @Nullable Facts facts;
  private @Nullable Measurements measurements;
  private @Nullable Voices voices;
  private @Nullable HouseFiles house;
  private List<Brief> briefs = List.of();
  private List<Told> told = List.of();
  private @Nullable PublishedEdition edition;
  private int measured;
  private boolean nothingNew;

  /**
   * What the night is to do, read once before it starts.
   *
   * @param template that decks are written on
   * @param settingsHash of the settings, the operator's layouts, the reviews and the translations
   */
  record Order(
      Settings settings,
      BusinessDate date,
      Layouts layouts,
      List<Review> reviews,
      Translations translations,
      HouseTemplate template,
      String settingsHash,
      String version) {}

  Desk(RunParameters parameters, Order order, FactStore store, Publication publication) {
    this.parameters = parameters;
    this.order = order;
    this.store = store;
    this.publication = publication;
  }

  RunParameters parameters() {
    return parameters;
  }

  Settings settings() {
    return order.settings();
  }

  Order order() {
    return order;
  }

  BusinessDate date() {
    return order.date();
  }

  FactStore store() {
    return store;
  }

  Publication publication() {
    return publication;
  }

  /** What is wrong with this night. */
  Shortcomings shortcomings() {
    return shortcomings;
  }

  void putInventory(Inventory listed, Exports recognised, String sameNight) {
    inventory = listed;
    exports = recognised;
    identity = sameNight;
  }

  void putLastSent(SortedMap<String, LocalDate> days) {
    lastSent = days;
  }

  /** Business date of the edition that each audience was last sent; others are missing. */
  void putSent(Map<String, Sent> editions) {
    sent = Map.copyOf(editions);
  }

  /** By audience; an audience that was sent nothing that can be read is not in it. */
  Map<String, Sent> sent() {
    return sent;
  }

  SortedMap<String, LocalDate> lastSent() {
    return lastSent;
  }

  Inventory inventory() {
    return present(inventory, "inventory");
  }

  Exports exports() {
    return present(exports, "exports");
  }

  String identity() {
    return identity;
  }

  void countRead() {
    filesRead.incrementAndGet();
  }

  int filesRead() {
    return filesRead.get();
  }

  /** The file is left out of tonight's facts. */
  void refuse(Exports.Entry entry) {
    refused.add(entry);
  }

  /** The exports whose facts are kept. */
  List<Exports.Entry> used() {
    return exports().entries().stream().filter(entry -> !refused.contains(entry)).toList();
  }

  void putFacts(Facts answered) {
    facts = answered;
  }

  Facts facts() {
    return present(facts, "facts");
  }

  void putStory(Measurements measured, Voices read, List<Brief> written) {
    measurements = measured;
    voices = read;
    briefs = List.copyOf(written);
  }

  void countMeasured(int figures) {
    measured = figures;
  }

  /** Figures, differences and numbers of people that the night knows. */
  int measured() {
    return measured;
  }

  /** How many of them stand in a deck, workbook or mail. */
  int printed() {
    return (int)
        briefs.stream()
            .flatMap(brief -> brief.numbers().figures().stream())
            .map(Numbers.FigureRow::id)
            .distinct()
            .count();
  }

  void putTold(List<Told> stories) {
    told = List.copyOf(stories);
  }

  /** The Briefs with the stated texts that they asked for; empty before they are written. */
  List<Told> told() {
    return told;
  }

  void putHouse(HouseFiles files) {
    house = files;
  }

  HouseFiles house() {
    return present(house, "files for the house");
  }

  void putConfidential(String audience, Confidential secrets) {
    confidential.put(audience, secrets);
  }

  Measurements measurements() {
    return present(measurements, "measurements");
  }

  Voices voices() {
    return present(voices, "voices");
  }

  Confidential confidential(String audience) {
    return present(confidential.get(audience), "secrets for " + audience);
  }

  List<Brief> briefs() {
    return briefs;
  }

  Brief brief(String audience) {
    return briefs.stream()
        .filter(brief -> brief.audience().equals(audience))
        .findFirst()
        .orElseThrow(() -> new BuyinBug("no brief for " + audience));
  }

  void putArtifacts(String audience, List<Artifact> made) {
    artifacts.put(audience, List.copyOf(made));
  }

  /** By audience; the house's own under an empty name. */
  SortedMap<String, List<Artifact>> artifacts() {
    return artifacts;
  }

  /** Draws the slides of a finished deck. */
  void draw(byte[] deck, Brief brief) {
    previews.put(brief.audience(), List.copyOf(drawings.of(deck, brief)));
  }

  /** Pictures of the slides, by audience; none of those that are held back. */
  SortedMap<String, List<Preview>> previews() {
    SortedMap<String, List<Preview>> free = new TreeMap<>(previews);
    free.keySet().removeAll(shortcomings.held().keySet());
    return free;
  }

  void putEdition(PublishedEdition published, boolean before) {
    edition = published;
    nothingNew = before;
  }

  @Nullable PublishedEdition edition() {
    return edition;
  }

  /** Whether this very edition had been published before. */
  boolean nothingNew() {
    return nothingNew;
  }

  @Override
  public void close() {
    store.close();
  }

  private static <T> T present(@Nullable T thing, String name) {
    if (thing == null) {
      throw new BuyinBug("the desk has no " + name + " yet");
    }
    return thing;
  }
}
