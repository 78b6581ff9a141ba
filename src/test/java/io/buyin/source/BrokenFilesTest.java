package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.buyin.source.CheckReport.CheckedFile;
import io.buyin.source.CheckReport.CheckedTable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files broken at random, by seed: each is read or refused with a sentence, and every row counted.
 */
class BrokenFilesTest {

  private static final int TRIALS = 1_500;
  private static final byte[] NASTY = {
    '"', ',', ';', '\t', '\n', '\r', 0, (byte) 0xFF, (byte) 0xEF, '\'', '='
  };
  private static final String[] SOUND = {
    """
    id,stage,created,closed,amount,account
    D1,Won,2026-01-05,2026-03-01,"1,000.50","Orme, Ltd"
    D2,Open,2026-02-05,,2500,Bravo
    D2,Lost,2026-02-05,2026-03-04,,"Two
    lines"
    Total,,,,3500.50,
    """,
    """
    Date;Network;Account;Post ID;Impressions;Reach
    13/05/2026;linkedin;Halden;1;1.250;900
    14/05/2026;x;Halden;2;;-
    """,
    """
    date,person,team,comment,consent
    2026-05-04,p1,Depot,"He said ""no"", twice",role
    2026-05-05,p2,Depot,Fine,none
    """
  };

  @TempDir Path dir;

  @Test
  @Timeout(120)
  void a_broken_file_is_read_or_refused_and_never_breaks_the_reader() {
    int refused = 0;
    for (int seed = 0; seed < TRIALS; seed++) {
      CheckedFile file = check(broken(new Random(seed)), seed);
      refused += file.refused() == null ? 0 : 1;
      for (CheckedTable table : file.tables()) {
        assertThat(table.used() + table.duplicates() + table.excluded() + table.rejected())
            .as("seed %d", seed)
            .isEqualTo(table.records());
      }
    }
    assertThat(refused).isBetween(TRIALS / 20, TRIALS * 19 / 20);
  }

  private CheckedFile check(byte[] bytes, int seed) {
    InboxFile file = new Drop(dir).file("broken.csv", bytes);
    try {
      Inventory one =
          new Inventory(java.util.List.of(file), java.util.List.of(), java.util.List.of());
      return Check.inbox(one, Drop.BUILT_IN, Drop.RULES).files().get(0);
    } catch (RuntimeException e) {
      return fail("seed " + seed + ": " + Arrays.toString(bytes), e);
    }
  }

  private static byte[] broken(Random random) {
    byte[] bytes = SOUND[random.nextInt(SOUND.length)].getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(6); i >= 0; i--) {
      bytes = brokenOnce(bytes, random);
    }
    return bytes;
  }

  private static byte[] brokenOnce(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    byte[] copy = bytes.clone();
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> {
        copy[at] = (byte) random.nextInt(256);
        yield copy;
      }
      case 2 -> {
        copy[at] = NASTY[random.nextInt(NASTY.length)];
        yield copy;
      }
      default -> {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
        longer[at] = NASTY[random.nextInt(NASTY.length)];
        yield longer;
      }
    };
  }
}
