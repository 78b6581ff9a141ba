package io.buyin.job;

import io.buyin.render.template.HouseTemplate;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks at an organisation's template before a night does, and hands out one to begin with. */
public final class Templates {

  private Templates() {}

  /**
   * What of the file would not be used as it is; nothing where all of it is.
   *
   * @throws Stop with everything for which it cannot be used
   */
  public static List<Trouble> check(Path file) {
    try {
      return HouseTemplate.read(file.toString(), Files.readAllBytes(file)).notes();
    } catch (IOException e) {
      throw stop(ExitCode.NO_INPUT, file, "this cannot be read.", "Name a .pptx or .potx file.");
    }
  }

  /**
   * Writes Buyin's own template, as a start.
   *
   * @throws Stop if something is there already, or it cannot be written
   */
  public static void init(Path file) {
    if (Files.exists(file)) {
      throw stop(ExitCode.SETTINGS_REFUSED, file, "this is there already.", "Name another file.");
    }
    try {
      Files.write(file, HouseTemplate.own().pptx());
    } catch (IOException e) {
      throw stop(
          ExitCode.OUTPUT_FAILED,
          file,
          "this could not be written.",
          "Name a file in a folder that you may write.");
    }
  }

  private static Stop stop(ExitCode code, Path file, String sentence, String remedy) {
    return new Stop(
        code, new Trouble("template", Origin.ofFile(file.toString()), sentence, remedy));
  }
}
