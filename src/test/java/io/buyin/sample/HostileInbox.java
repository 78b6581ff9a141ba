package io.buyin.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Inboxes with one thing wrong in them. Every method writes exports and {@code buyin.yaml} into the
 * folder given and returns it; but for the one flaw, everything is the sample of Halden
 * Instruments.
 */
public final class HostileInbox {
  private static final String YAML = "buyin.yaml";
  private static final String FEEDBACK = "feedback.csv";

  private static final String CANTEEN = "day,soup,main dish\n2026-07-10,leek,dumplings\n";

  private HostileInbox() {}

  /** Nothing wrong: what all others start from. */
  public static Path good(Path folder) {
    for (String file : Halden.FILES) {
      copy(Path.of("sample-data", file), folder.resolve(file));
    }
    delete(folder, "README.md");
    Csv.write(folder.resolve(YAML), forOneLeader(read(Path.of("sample-data", YAML))));
    return folder;
  }

  /** Bad input is bad for every leader, at any depth; one page for one is quicker to write. */
  private static String forOneLeader(String settings) {
    return settings
        .replaceFirst("(?s)  - id: cfo.*?(?=\nmeeting:)", "")
        .replaceFirst("depth: \\w+", "depth: one-page");
  }

  /** Settings, but no export at all. */
  public static Path empty(Path folder) {
    good(folder);
    for (String file : Halden.FILES) {
      delete(folder, file);
    }
    return folder;
  }

  public static Path withoutFeedback(Path folder) {
    delete(good(folder), FEEDBACK);
    return folder;
  }

  public static Path withoutSales(Path folder) {
    good(folder);
    List.of(Halden.SALES, Halden.EARLIER_SALES).forEach(file -> delete(folder, file));
    return folder;
  }

  public static Path withoutSocial(Path folder) {
    good(folder);
    List.of(Halden.ACCOUNT_DAYS, Halden.EMPLOYEE_POSTS, Halden.FACEBOOK)
        .forEach(file -> delete(folder, file));
    return folder;
  }

  /** One file more, {@code canteen.csv}, that no layout knows. */
  public static Path withUnknownCsv(Path folder) {
    return add(folder, "canteen.csv", CANTEEN);
  }

  /** Nothing but a file that no layout knows. */
  public static Path onlyUnknownCsv(Path folder) {
    empty(folder);
    Csv.write(folder.resolve("canteen.csv"), CANTEEN);
    return folder;
  }

  /** One file more, {@code empty.csv}, of no length. */
  public static Path withZeroBytes(Path folder) {
    return add(folder, "empty.csv", "");
  }

  /** Feedback has a header and no row. */
  public static Path feedbackHeaderOnly(Path folder) {
    good(folder);
    Path feedback = folder.resolve(FEEDBACK);
    Csv.write(feedback, read(feedback).lines().findFirst().orElseThrow() + "\n");
    return folder;
  }

  /** A key of the settings is misspelt: {@code time-zome}. */
  public static Path wrongKey(Path folder) {
    return changed(folder, YAML, "time-zone:", "time-zome:");
  }

  /** A goal wants {@code market-share}, which no measure measures. */
  public static Path goalWithoutMeasure(Path folder) {
    return changed(folder, YAML, "measure: sales-cycle\n", "measure: market-share\n");
  }

  /** The meeting is on 30 February. */
  public static Path impossibleMeetingDay(Path folder) {
    return changed(folder, YAML, "  date: 2026-07-16", "  date: 2026-02-30");
  }

  /** The business date is 30 February. */
  public static Path impossibleBusinessDate(Path folder) {
    return changed(folder, YAML, "business-date: 2026-07-13", "business-date: 2026-02-30");
  }

  /** One remark was said on 30 February: a rejected row, and a night like any other. */
  public static Path remarkOnAnImpossibleDay(Path folder) {
    return changed(folder, FEEDBACK, "2026-06-11,Elin", "2026-02-30,Elin");
  }

  /** An impossible day in the feedback, a file that no layout knows, and one of no length. */
  public static Path withThreeFlaws(Path folder) {
    remarkOnAnImpossibleDay(folder);
    Csv.write(folder.resolve("canteen.csv"), CANTEEN);
    Csv.write(folder.resolve("empty.csv"), "");
    return folder;
  }

  /** The settings are not YAML. */
  public static Path brokenYaml(Path folder) {
    return changed(folder, YAML, "idea:\n", "idea: [\n");
  }

  /** More than one row in a hundred, and more than twenty, have text for an amount. */
  public static Path tooManyBadAmounts(Path folder) {
    changed(folder, Halden.EARLIER_SALES, "\"\\d+5\\d0\\.00\"", "\"ask finance\"");
    return changedAgain(folder, Halden.SALES, "\"\\d+5\\d0\\.00\"", "\"ask finance\"");
  }

  /** The feedback ends in the middle of a quoted sentence. */
  public static Path cutOff(Path folder) {
    good(folder);
    Path feedback = folder.resolve(FEEDBACK);
    String text = read(feedback);
    Csv.write(feedback, text.substring(0, text.lastIndexOf(",\"") + 20));
    return folder;
  }

  /** A picture that calls itself {@code social.csv}. */
  public static Path pictureNamedCsv(Path folder) {
    good(folder);
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H'};
    write(folder.resolve("social.csv"), picture);
    return folder;
  }

  /** Feedback as an older spreadsheet saves it: Windows-1252 instead of UTF-8. */
  public static Path feedbackInWindows1252(Path folder) {
    good(folder);
    Path feedback = folder.resolve(FEEDBACK);
    write(feedback, read(feedback).getBytes(java.nio.charset.Charset.forName("windows-1252")));
    return folder;
  }

  /** The newest deal was closed long before the business date: a late source. */
  public static Path runLongAfter(Path folder) {
    return changed(folder, YAML, "business-date: 2026-07-13", "business-date: 2026-09-14");
  }

  private static Path add(Path folder, String file, String text) {
    good(folder);
    Csv.write(folder.resolve(file), text);
    return folder;
  }

  private static Path changed(Path folder, String file, String pattern, String replacement) {
    return changedAgain(good(folder), file, pattern, replacement);
  }

  private static Path changedAgain(Path folder, String file, String pattern, String replacement) {
    String before = read(folder.resolve(file));
    String after = before.replaceAll(pattern, replacement);
    if (after.equals(before)) {
      throw new IllegalStateException(file + " has nothing like " + pattern);
    }
    Csv.write(folder.resolve(file), after);
    return folder;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder, String file) {
    try {
      Files.deleteIfExists(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
