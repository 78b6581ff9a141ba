package io.buyin.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of Buyin that runs; part of every edition's identity. */
public final class Version {

  private Version() {}

  /** Such as {@code 0.1.0}, as the build wrote it. */
  public static String current() {
    try (InputStream stream =
        Objects.requireNonNull(Version.class.getResourceAsStream("/application.properties"))) {
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("buyin.version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
