package io.buyin.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.buyin.quantity.BusinessDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last file of an edition, {@code manifest.json}: what the edition is, what it was made from,
 * and every other file with size and hash. The same inputs give the same bytes; it holds no clock
 * time.
 */
record Manifest(
    String format,
    LocalDate businessDate,
    int revision,
    String identity,
    String version,
    Map<String, LocalDate> dataThrough,
    List<InventoryLine> inventory,
    List<String> held,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> lacking,
    List<FileLine> files) {

  static final String NAME = "manifest.json";

  private static final String FORMAT = "buyin-edition/1";
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  /** Editions of before this list was kept have none. */
  Manifest {
    lacking = lacking == null ? List.of() : List.copyOf(lacking);
  }

  /** A file of the edition; the path has forward slashes. */
  record FileLine(String path, String sha256, long bytes) {}

  /**
   * @param files in the order of their paths
   */
  static Manifest of(EditionInfo info, int revision, List<FileLine> files) {
    return new Manifest(
        FORMAT,
        info.date().day(),
        revision,
        info.identity(),
        info.version(),
        info.dataThrough(),
        info.inventory(),
        info.held(),
        info.lacking(),
        files);
  }

  byte[] toJson() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    ObjectWriter writer =
        JSON.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    return (writer.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @throws tools.jackson.core.JacksonException if these are not the bytes of a manifest
   */
  static Manifest fromJson(byte[] json) {
    return JSON.readValue(json, Manifest.class);
  }

  BusinessDate date() {
    return new BusinessDate(businessDate);
  }
}
