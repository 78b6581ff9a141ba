package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.voice.Voices.Balance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody's survey answer can be told from the difference of two editions. */
class JoiningTest {

  @ParameterizedTest
  @CsvSource({"4,0", "5,5", "6,5", "7,5", "8,8", "10,8", "11,11"})
  void a_survey_group_grows_by_three(int answered, long counted) {
    Voices voices = House.read(survey("Service", answered));

    assertThat(voices.people().total()).isEqualTo(counted);
    assertThat(voices.joining()).isEqualTo(answered - counted);
  }

  @Test
  void people_in_conversations_are_counted_at_once() {
    assertThat(House.read(Said.thus("A", "It helps us.")).people().total()).isEqualTo(1);
  }

  /** 30 surveys from a fixed seed, each read night after night while people answer. */
  @Test
  void what_two_nights_publish_differs_by_no_one_or_by_three_at_least() {
    SplittableRandom chance = new SplittableRandom(7);
    for (int survey = 0; survey < 30; survey++) {
      List<Said> answered = new ArrayList<>();
      Map<String, Long> before = new HashMap<>();
      for (int night = 0; night < 10; night++) {
        for (int more = chance.nextInt(3); more >= 0; more--) {
          answered.add(answer(chance.nextInt(3) < 2 ? "Sales" : "Service", answered.size()));
        }
        Voices voices = House.read(answered.toArray(Said[]::new));
        voices.byTeam().forEach(team -> compare(before, team.teams(), team.balance()));
      }
    }
  }

  private static void compare(Map<String, Long> before, List<String> teams, Balance now) {
    Long last = before.put(String.join("|", teams), now.total());
    if (last != null) {
      assertThat(now.total() - last).as("%s", teams).isNotIn(1L, 2L);
    }
  }

  private static Said[] survey(String team, int answered) {
    return IntStream.range(0, answered).mapToObj(i -> answer(team, i)).toArray(Said[]::new);
  }

  private static Said answer(String team, int number) {
    return Said.thus(
            String.format(java.util.Locale.ROOT, "A%03d", number), "It helps my team every day.")
        .as("Clerk", team)
        .inSurvey();
  }
}
