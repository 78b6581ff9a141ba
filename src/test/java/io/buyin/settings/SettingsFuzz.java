package io.buyin.settings;

import io.buyin.trouble.Stop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Any bytes as an order form: it is read, or refused with sentences. */
public final class SettingsFuzz {

  private static final Path FILE = file();
  private static final SettingsReader READER =
      new SettingsReader(
          new SettingsReader.KnownMeasures() {
            @Override
            public boolean knows(String measure) {
              return ids().contains(measure);
            }

            @Override
            public List<String> ids() {
              return List.of("closed-won", "win-rate");
            }
          });

  private SettingsFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    try {
      Files.write(FILE, data);
      READER.read(FILE);
    } catch (Stop stop) {
      if (stop.troubles().isEmpty()) {
        throw new IllegalStateException("refused without a reason", stop);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file() {
    try {
      Path file = Files.createTempDirectory("buyin-fuzz").resolve("buyin.yaml");
      file.getParent().toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
