package io.buyin.measure;

import io.buyin.settings.SettingsReader;
import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The measures Buyin knows, from {@code measures.yaml}, in the file's order. In {@code buyin.yaml}
 * a sales measure may carry a scope: {@code win-rate.social}.
 */
public final class Catalogue implements SettingsReader.KnownMeasures {

  private static final String RESOURCE = "measures.yaml";

  /** Stages of measures that nobody can set a goal for. */
  private static final Set<String> NO_GOALS = Set.of("forecast", "rule", "association");

  private final Map<String, MeasureDefinition> byId;

  private Catalogue(Map<String, MeasureDefinition> byId) {
    this.byId = Collections.unmodifiableMap(byId);
  }

  /** The catalogue that ships with Buyin. */
  public static Catalogue standard() {
    try (InputStream yaml = Catalogue.class.getResourceAsStream(RESOURCE)) {
      if (yaml == null) {
        throw new BuyinBug("The resource " + RESOURCE + " is missing");
      }
      return of(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    } catch (IOException e) {
      throw new BuyinBug("The resource " + RESOURCE + " cannot be read", e);
    }
  }

  /** Ids that a goal may name, without scope. */
  @Override
  public List<String> ids() {
    return byId.values().stream()
        .filter(Catalogue::isFromExports)
        .map(MeasureDefinition::id)
        .toList();
  }

  /** Whether a goal may name this measure, with or without scope. */
  @Override
  public boolean knows(String measure) {
    MeasureDefinition definition = byId.get(MeasureName.parse(measure).measure());
    if (definition == null || !isFromExports(definition)) {
      return false;
    }
    String scope = MeasureName.parse(measure).scope();
    return switch (definition.kind()) {
      case "sales" -> Scope.knows(scope);
      case "ledger" ->
          definition.id().equals("invoiced") ? Scope.knows(scope) : scope.equals("all");
      case "service" -> Scope.isOfMessages(scope);
      default -> scope.equals("all");
    };
  }

  /** Every definition by id, those included that no goal may name. */
  public Map<String, MeasureDefinition> byId() {
    return byId;
  }

  MeasureDefinition get(String id) {
    MeasureDefinition definition = byId.get(id);
    if (definition == null) {
      throw new BuyinBug("The catalogue has no measure " + id);
    }
    return definition;
  }

  private static boolean isFromExports(MeasureDefinition definition) {
    return !definition.kind().equals("settings") && !NO_GOALS.contains(definition.stage());
  }

  private static Catalogue of(List<Map<String, Object>> entries) {
    Map<String, MeasureDefinition> byId = new LinkedHashMap<>();
    for (Map<String, Object> entry : entries) {
      MeasureDefinition definition = new CatalogueEntry(entry).definition();
      if (byId.put(definition.id(), definition) != null) {
        throw new BuyinBug("The catalogue has two measures " + definition.id());
      }
    }
    return new Catalogue(byId);
  }
}
