package io.buyin.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of months as exports write them: English, French, Spanish, German, short and long. */
final class MonthNames {

  private static final List<String> NAMES =
      List.of(
          "jan january janvier janv enero ene januar jän",
          "feb february février fevrier févr febrero februar",
          "mar march mars marzo märz mrz mär",
          "apr april avril avr abril abr",
          "may mai mayo",
          "jun june juin junio juni",
          "jul july juillet juil julio juli",
          "aug august août aout agosto ago",
          "sep sept september septembre septiembre",
          "oct october octobre octubre oktober okt",
          "nov november novembre noviembre",
          "dec december décembre decembre déc diciembre dic dezember dez");

  private MonthNames() {}

  /** From a name in lower case to 1 to 12. */
  static Map<String, Integer> all() {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      for (String name : NAMES.get(i).split(" ")) {
        months.put(name, i + 1);
      }
    }
    return months;
  }
}
