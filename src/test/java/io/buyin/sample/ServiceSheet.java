package io.buyin.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes service messages in Buyin's own layout, with a few rows that are wrong on purpose. */
final class ServiceSheet {
  /** Messages answered before they came. */
  static final int REJECTED = 6;

  /** Rows that say once more what another row says. */
  static final int REPEATED = 9;

  /** Messages that stand there as they were before the reply, too: the row below is the newer. */
  static final int OLDER = 3;

  private static final int APART = 311;

  private ServiceSheet() {}

  static void write(List<SampleMessage> messages, Path file) {
    Csv csv = Csv.withCommas().line(SampleMessage.HEADER);
    rows(messages).forEach(csv::line);
    csv.write(file);
  }

  private static List<List<String>> rows(List<SampleMessage> messages) {
    List<List<String>> rows = new ArrayList<>(messages.stream().map(SampleMessage::cells).toList());
    List<SampleMessage> answered = messages.stream().filter(SampleMessage::isAnswered).toList();
    for (int i = 1; i <= REPEATED; i++) {
      rows.add(rows.get(i * APART));
    }
    for (int i = 1; i <= OLDER; i++) {
      rows.add(i, answered.get(i * APART + 7).beforeTheReply().cells());
    }
    for (int i = 1; i <= REJECTED; i++) {
      SampleMessage flawed = answered.get(i * APART + 3).answeredTooEarly("SM-99990" + i);
      rows.add(i * APART + 20, flawed.cells());
    }
    return rows;
  }
}
