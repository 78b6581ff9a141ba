package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTest {

  @ParameterizedTest
  @CsvSource({
    "Supports,SUPPORT",
    "in favour,SUPPORT",
    "apoyo,SUPPORT",
    "d'accord,SUPPORT",
    "MIXED,MIXED",
    "mitigé,MIXED",
    "mixto,MIXED",
    "hesitates,HESITATE",
    "réticent,HESITATE",
    "en contra,HESITATE",
    "asks,HESITATE"
  })
  void a_clear_word_in_the_export_decides(String word, Stance stance) {
    Voice voice = House.only(Said.thus("A", "The meeting is on Monday at ten.").standing(word));

    assertThat(voice.stance()).isEqualTo(stance);
    assertThat(voice.reasons()).contains(Reason.STANCE_STATED);
  }

  @ParameterizedTest
  @CsvSource({"neutral", "Undecided", "sans avis"})
  void whom_the_export_calls_neutral_is_not_read_otherwise(String word) {
    Voice voice = House.only(Said.thus("A", "I am worried about the night shift.").standing(word));

    assertThat(voice.stance()).isEqualTo(Stance.UNCLEAR);
    assertThat(voice.reasons()).contains(Reason.STANCE_STATED);
  }

  @ParameterizedTest
  @CsvSource({"unknown", "banana", "''"})
  void a_missing_or_unknown_word_leaves_it_to_the_words_said(String word) {
    Voice voice = House.only(Said.thus("A", "I am worried about the night shift.").standing(word));

    assertThat(voice.stance()).isEqualTo(Stance.HESITATE);
    assertThat(voice.reasons()).contains(Reason.STANCE_CUES);
  }

  @ParameterizedTest
  @CsvSource({
    "5,1,HESITATE",
    "5,2,HESITATE",
    "5,3,UNCLEAR",
    "5,4,SUPPORT",
    "5,5,SUPPORT",
    "10,6,HESITATE",
    "10,7,UNCLEAR",
    "10,8,UNCLEAR",
    "10,9,SUPPORT",
    "100,60,HESITATE",
    "100,75,UNCLEAR",
    "100,90,SUPPORT"
  })
  void a_score_is_read_on_the_scale_its_file_uses(int highest, int score, Stance stance) {
    assertThat(scored(score, highest, 4)).isEqualTo(stance);
  }

  @Test
  void few_scores_show_no_scale() {
    assertThat(scored(5, 5, 2)).isEqualTo(Stance.UNCLEAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUPPORT|It helps my team every day.",
        "HESITATE|It does not help my team at all.",
        "HESITATE|I doubt that it helps my team.",
        "UNCLEAR|If it helps my team, I will tell you.",
        "UNCLEAR|Maybe it helps my team.",
        "SUPPORT|I am not worried about the workload.",
        "SUPPORT|I was sceptical at first, but it works.",
        "HESITATE|Who answers at the weekend?",
        "UNCLEAR|The list shows who answered what.",
        "MIXED|I like the idea, but the workload worries me.",
        "MIXED|I like the idea, but half of the requests come from students.",
        "SUPPORT|No doubt, this is the right way.",
        "HESITATE|I am not convinced.",
        "SUPPORT|Complaints have fallen by half.",
        "HESITATE|Complaints have doubled since May.",
        "UNCLEAR|The meeting is on Monday at ten.",
        "SUPPORT|Cela nous aide tous les jours.",
        "HESITATE|Cela n'aide pas mon équipe.",
        "HESITATE|Cela ne nous aide pas.",
        "HESITATE|Nous n'avons pas assez de monde.",
        "MIXED|Je soutiens le projet, mais je crains la charge de travail.",
        "SUPPORT|Nos ayuda todos los días.",
        "HESITATE|No nos ayuda en nada.",
        "HESITATE|¿Quién contesta los domingos por la tarde?",
        "MIXED|Me gusta la idea, pero me preocupa el turno de noche.",
        "SUPPORT|It used to be a mess of expensive tools.",
        "HESITATE|The replies used to be excellent.",
        "SUPPORT|Avant c'était une liste que personne ne lisait.",
        "SUPPORT|Antes era un caos.",
        "HESITATE|You call it progress."
      })
  void cues_are_read_with_negation_doubt_condition_and_contrast(Stance stance, String words) {
    assertThat(tally(words).leaning()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNCLEAR|It helps my team every day.",
        "SUPPORT|It helps my team every day, and it saves us time.",
        "HESITATE|Cela n'aide pas mon équipe.",
        "HESITATE|Complaints have doubled since May.",
        "UNCLEAR|Magnificent, another form.",
        "UNCLEAR|Nobody sits on the second floor.",
        "HESITATE|I am worried about the night shift.",
        "HESITATE|Who answers at the weekend?",
        "UNCLEAR|The export runs on Sunday evening. Write to the desk if the file is late."
      })
  void one_word_of_praise_alone_is_no_stance_nor_is_a_bare_denial(Stance stance, String words) {
    assertThat(House.only(Said.thus("A", words)).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNCLEAR|Does it run on Windows?",
        "UNCLEAR|How do I change the password of the tablet?",
        "UNCLEAR|Où se trouve le bouton de la pompe ?",
        "UNCLEAR|¿Tienen tienda en Valencia?",
        "UNCLEAR|Price?",
        "HESITATE|Why does it run at night?",
        "HESITATE|Qui portera cela pendant l'été ?",
        "HESITATE|¿Y el invierno que viene?",
        "HESITATE|Does nobody check it?"
      })
  void a_question_for_a_fact_is_no_doubt(Stance stance, String words) {
    assertThat(tally(words).leaning()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MIXED|The new form has its place, but it is far too slow for the night shift.",
        "MIXED|Elle a sa place ici, mais elle est trop lente.",
        "HESITATE|But it is far too slow.",
        "UNCLEAR|Personne ne la tient, au mois de mai.",
        "SUPPORT|Je sais qu'il facilite la vie.",
        "SUPPORT|Sí, nos ahorra mucho tiempo.",
        "UNCLEAR|Le coup est prévu d'ici la fin du mois.",
        "UNCLEAR|The product is at the front desk."
      })
  void words_alike_are_told_apart_and_what_stands_before_a_but_is_granted(
      Stance stance, String words) {
    assertThat(tally(words).leaning()).isEqualTo(stance);
  }

  private static Tally tally(String words) {
    Languages languages = new Languages();
    String language = languages.of(words);
    Tools tools =
        Objects.requireNonNull(Tools.all(House.settings(3, "none"), languages).get(language));
    return Tally.of(tools.read(new Sentences().of(words, language)));
  }

  private static Stance scored(int score, int highest, int others) {
    List<Said> said = new ArrayList<>();
    said.add(Said.thus("A", "The meeting is on Monday at ten.").scored(score));
    IntStream.range(0, others)
        .forEach(i -> said.add(Said.thus("B" + i, "Nothing to add.").scored(highest)));
    List<Remark> remarks = said.stream().map(Said::remark).toList();
    Voices voices = Reading.read(remarks, House.settings(3, "none"), List.of(), House.DATE);
    return House.voice(voices, "A").stance();
  }
}
