package io.buyin.cli;

import io.buyin.source.CheckReport;
import io.buyin.source.CheckReport.CheckedFile;
import io.buyin.source.CheckReport.CheckedTable;
import io.buyin.trouble.Trouble;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A check's report as JSON for programs, in the shape of {@code docs/check.schema.json}. It is
 * plain ASCII, so that no terminal, locale or name of a file can make it invalid; sums are exact
 * decimals.
 */
final class CheckJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private CheckJson() {}

  /**
   * @param night what a night with the order form would say; empty, and no key, where there is no
   *     order form or nothing to say
   */
  static String of(CheckReport report, List<Trouble> night) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("files", report.files().stream().map(CheckJson::file).toList());
    root.put("troubles", report.troubles().stream().map(CheckJson::fileTrouble).toList());
    if (!report.ignored().isEmpty()) {
      root.put("ignored", report.ignored());
    }
    if (!night.isEmpty()) {
      root.put("night", night.stream().map(CheckJson::fileTrouble).toList());
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static Map<String, Object> file(CheckedFile file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", file.name());
    json.put("sha256", file.sha256());
    json.put("encoding", file.encoding());
    json.put("delimiter", file.delimiter());
    json.put("tables", file.tables().stream().map(CheckJson::table).toList());
    json.put("refused", refused(file.refused()));
    json.put("troubles", file.troubles().stream().map(CheckJson::trouble).toList());
    return json;
  }

  private static @Nullable Map<String, Object> refused(@Nullable Trouble refused) {
    if (refused == null) {
      return null;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", refused.code());
    json.put("message", (refused.sentence() + " " + refused.remedy()).strip());
    return json;
  }

  private static Map<String, Object> table(CheckedTable table) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("layout", table.layout());
    json.put("kind", table.kind());
    json.put("title", table.title());
    json.put(
        "period",
        table.first() == null
            ? null
            : List.of(table.first().toString(), String.valueOf(table.last())));
    json.put("headerLine", table.headerLine());
    json.put("records", table.records());
    json.put("used", table.used());
    json.put("superseded", table.superseded());
    json.put("duplicates", table.duplicates());
    json.put("excluded", table.excluded());
    json.put("rejected", table.rejected());
    json.put("columns", table.columns());
    json.put("sums", table.sums());
    return json;
  }

  private static Map<String, Object> trouble(Trouble trouble) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", trouble.code());
    json.put("line", trouble.origin().line());
    json.put("column", trouble.origin().column());
    json.put("message", trouble.sentence());
    json.put("remedy", trouble.remedy());
    return json;
  }

  /** Of what is no export, such as a folder: the name stands in it. */
  private static Map<String, Object> fileTrouble(Trouble trouble) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", trouble.origin().file());
    json.putAll(trouble(trouble));
    return json;
  }
}
