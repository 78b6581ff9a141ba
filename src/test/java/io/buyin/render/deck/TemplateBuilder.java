package io.buyin.render.deck;

import io.buyin.render.PlainZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Zips the template's parts into {@code template.pptx}. Run by hand from the project's folder when
 * a part changes; a test holds the file to its parts.
 */
final class TemplateBuilder {

  static final Path PARTS = Path.of("src/test/resources/io/buyin/render/deck/template");
  static final Path TEMPLATE = Path.of("src/main/resources/io/buyin/render/deck/template.pptx");

  private static final String FIRST = "[Content_Types].xml";

  private TemplateBuilder() {}

  public static void main(String... arguments) throws IOException {
    Files.write(TEMPLATE, build());
  }

  static byte[] build() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, FIRST);
      for (String part : parts()) {
        add(zip, part);
      }
    }
    return PlainZip.normalise(bytes.toByteArray());
  }

  private static List<String> parts() throws IOException {
    try (Stream<Path> files = Files.walk(PARTS)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> PARTS.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.equals(FIRST))
          .sorted()
          .toList();
    }
  }

  private static void add(ZipOutputStream zip, String part) throws IOException {
    zip.putNextEntry(new ZipEntry(part));
    zip.write(Files.readAllBytes(PARTS.resolve(part)));
    zip.closeEntry();
  }
}
