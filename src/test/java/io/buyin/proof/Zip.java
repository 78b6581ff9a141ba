package io.buyin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes one part inside a finished Office file; a part of a package inside is outer!inner. */
final class Zip {

  private Zip() {}

  /** The file with one text replaced, once, in one part; fails where the text is not there. */
  static byte[] replace(byte[] file, String part, String old, String with) {
    return edit(
        file,
        part,
        xml -> {
          assertThat(xml).as(part).contains(old);
          int at = xml.indexOf(old);
          return xml.substring(0, at) + with + xml.substring(at + old.length());
        });
  }

  static byte[] edit(byte[] file, String part, UnaryOperator<String> change) {
    return editBytes(
        file,
        part,
        bytes ->
            change
                .apply(new String(bytes, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] editBytes(byte[] file, String part, UnaryOperator<byte[]> change) {
    int inner = part.indexOf('!');
    if (inner >= 0) {
      String rest = part.substring(inner + 1);
      return editBytes(file, part.substring(0, inner), book -> editBytes(book, rest, change));
    }
    Map<String, byte[]> parts = read(file);
    byte[] old = parts.get(part);
    assertThat(old).as("the part " + part).isNotNull();
    byte[] changed = change.apply(old);
    assertThat(changed).as("the changed part " + part).isNotEqualTo(old);
    parts.put(part, changed);
    return write(parts);
  }

  static byte[] add(byte[] file, String part, String content) {
    Map<String, byte[]> parts = read(file);
    parts.put(part, content.getBytes(StandardCharsets.UTF_8));
    return write(parts);
  }

  static byte[] remove(byte[] file, String part) {
    Map<String, byte[]> parts = read(file);
    assertThat(parts.remove(part)).as("the part " + part).isNotNull();
    return write(parts);
  }

  /** The file with one part behind all others. */
  static byte[] last(byte[] file, String part) {
    Map<String, byte[]> parts = read(file);
    byte[] moved = parts.remove(part);
    assertThat(moved).as("the part " + part).isNotNull();
    parts.put(part, moved);
    return write(parts);
  }

  /** The file with these flags on the first entry of its directory. */
  static byte[] withFlag(byte[] file, byte flag) {
    for (int at = 0; at + 8 < file.length; at++) {
      if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 1 && file[at + 3] == 2) {
        file[at + 8] |= flag;
        return file;
      }
    }
    throw new AssertionError("no directory");
  }

  static String text(byte[] file, String part) {
    byte[] bytes = read(file).get(part);
    assertThat(bytes).as("the part " + part).isNotNull();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static Map<String, byte[]> read(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static byte[] write(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
