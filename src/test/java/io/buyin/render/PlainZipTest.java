package io.buyin.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.buyin.trouble.BuyinBug;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class PlainZipTest {

  private static final long MARCH_2026 = 1_772_323_200_000L;
  private static final long APRIL_2026 = 1_775_001_600_000L;

  @Test
  void makes_archives_that_differ_only_in_time_the_same() throws IOException {
    byte[] march = zip("a.xml", text("one"), MARCH_2026);
    byte[] april = zip("a.xml", text("one"), APRIL_2026);

    assertThat(march).isNotEqualTo(april);
    assertThat(PlainZip.normalise(march)).isEqualTo(PlainZip.normalise(april));
  }

  @Test
  void does_not_depend_on_the_time_zone() throws IOException {
    byte[] archive = zip("a.xml", text("one"), MARCH_2026);
    byte[] here = PlainZip.normalise(archive);
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(PlainZip.normalise(archive)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void reaches_into_an_embedded_workbook() throws IOException {
    byte[] march = zip("ppt/embeddings/one.xlsx", zip("a.xml", text("one"), MARCH_2026), 0);
    byte[] april = zip("ppt/embeddings/one.xlsx", zip("a.xml", text("one"), APRIL_2026), 0);

    assertThat(PlainZip.normalise(march)).isEqualTo(PlainZip.normalise(april));
  }

  @Test
  void keeps_names_and_contents() throws IOException {
    byte[] plain = PlainZip.normalise(zip("a.xml", text("one"), MARCH_2026));

    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(plain))) {
      assertThat(in.getNextEntry().getName()).isEqualTo("a.xml");
      assertThat(in.readAllBytes()).isEqualTo(text("one"));
      assertThat(in.getNextEntry()).isNull();
    }
  }

  @Test
  void refuses_bytes_that_are_no_archive() {
    assertThatThrownBy(() -> PlainZip.normalise(text("not a zip"))).isInstanceOf(BuyinBug.class);
  }

  private static byte[] zip(String name, byte[] content, long time) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry(name);
      entry.setTime(time);
      out.putNextEntry(entry);
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
