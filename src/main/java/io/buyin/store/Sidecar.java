package io.buyin.store;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands beside a Parquet file: the account of the export, and what the file must look like to
 * count as whole.
 *
 * @param facts rows in the Parquet file
 * @param repeats whether a natural key occurs twice within the file; for kinds that are small,
 *     nobody asks
 * @param bytes size of the Parquet file
 */
record Sidecar(Kept kept, long facts, boolean repeats, long bytes) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  byte[] toJson() {
    String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @throws tools.jackson.core.JacksonException if these are not the bytes of a sidecar
   */
  static Sidecar fromJson(byte[] json) {
    return JSON.readValue(json, Sidecar.class);
  }
}
