package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Remark.Consent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  private static final String OTHER = "It helps my team every day, and the customers notice it.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to ana.ruiz@example.org",
        "Write to ana [at] example.org",
        "Call +49 30 5550 0142",
        "Call (030) 555-0142",
        "Call 0612345678",
        "Call 06.12.34.56.78",
        "The card is 4111 1111 1111 1111",
        "Pay to DE89 3704 0044 0532 0130 00",
        "Pay to GB82WEST12345698765432",
        "Ask @halden_support",
        "See https://example.org/x?token=1",
        "See www.example.org",
        "See example.com/list",
        "The server is 192.168.10.12",
        "llámame al 612 345 678",
        "ring 020 7946 0958",
        "030 \u2013 901820",
        "06\u201112\u201134\u201156\u201178",
        "+4\u200b9 170 1234567",
        "06\u00a012\u00a034\u00a056\u00a078",
        "ring 40 12 34 56 please",
        "call 1985 2034",
        "(212) 555-0123",
        "+54 9 11 1234-5678",
        "my order is with 0612345678",
        "4111-1111-1111-1111",
        "card 3782 822463 10005",
        "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
        "AT61-1904-3002-3457-3201",
        "NO93 8601 1117 947",
        "ana.ruiz+work@example.org",
        "ana.ruiz\uff20example.org",
        "ana [at] example [dot] org",
        "ana arroba ejemplo punto es",
        "@ana.ruiz",
        "bit.ly/3xYz",
        "see shop.example.store",
        "hxxps://example.org/x",
        "example\u2024org/list",
        "2001:0db8:85a3:0000:0000:8a2e:0370:7334",
        "DNI 12.345.678-Z"
      })
  void finds_what_leads_to_a_person_or_an_account(String text) {
    assertThat(Identifiers.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We won 1,286,700 euros in 2026.",
        "We won 1 286 700 euros and 12.345.678 more.",
        "It was on 2026-07-13 and on 13.07.2026.",
        "From 2025-2026 it grew by 14.26 points.",
        "Between 10 and 12 of 4,500 replies.",
        "Deals of DE and FR grew.",
        "Nothing to see here... Move on.",
        "It is 3.5 or 4.25 days, p. ex. lundi.",
        "612 345 678 euros of sales.",
        "Entre 100 000 - 120 000 euros.",
        "10 000 000 de visites.",
        "CHF 1'286'700 so far.",
        "The ticket #48392 and the case 2026-00412 are closed.",
        "La commande n\u00b0 4500123 est en retard.",
        "The batch 20260713 failed.",
        "Am 13. 07. 2026, 13/07/26 - 14/07/26, 07/2026 - 12/2026.",
        "2021, 2022, 2023 or 2021 2022 2023.",
        "On 13-07-2026 09:30 sharp; 14.75% in 2025, 15% in 2026.",
        "A swift reply, and/or 24/7; un point, c'est tout."
      })
  void leaves_amounts_dates_and_words_alone(String text) {
    assertThat(Identifiers.isIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz answers them all by herself.",
        "I asked ruiz about it last week.",
        "It was RUIZ’s idea from the start.",
        "Ana's list is the one we use.",
        "Soren told me so at lunch.",
        "Kjaer's list is the one we use.",
        "I asked Mueller about it last week.",
        "I asked Ng about it last week.",
        "Fragen Sie Herrn M\u00fcller selbst, or Frau Unbekannt.",
        "Mr Quillon answers them all by himself.",
        "Demandez à Mme Inconnue pour le reste."
      })
  void a_sentence_with_a_known_or_titled_name_is_not_offered(String sentence) {
    Voices voices =
        House.read(
            Said.thus("A", sentence + " " + OTHER).by("P1"),
            Said.thus("B", "The meeting is on Monday at ten.").by("Ana Ruíz"),
            Said.thus("C", "The meeting is on Monday at nine.").by("Søren Kjær"),
            Said.thus("D", "The meeting is on Monday at six.").by("Li Ng"),
            Said.thus("E", "The meeting is on Monday at two.").by("Jo Müller"));

    assertThat(House.voice(voices, "A").quotes()).containsExactly(OTHER);
  }

  @Test
  void a_name_that_is_a_common_word_needs_a_capital_within_the_sentence() {
    Said named = Said.thus("B", "The meeting is on Monday at ten.").by("Will Great");

    assertThat(first("They will tell you that it works every day.", named)).isNotEmpty();
    assertThat(first("Yesterday Will told me that it works every day.", named)).isEmpty();
  }

  @Test
  void the_speaker_may_be_named_with_consent_to_the_name_only() {
    Said said = Said.thus("A", "I, Ana Ruiz, say that it helps us every day.").by("Ana Ruiz");

    assertThat(House.only(said.agreed(Consent.ROLE, "all")).quotes()).isEmpty();
    assertThat(House.only(said.agreed(Consent.ROLE, "all")).reasons())
        .contains(Reason.QUOTE_IDENTIFIES);
    assertThat(House.only(said.agreed(Consent.NAME, "all")).quotes()).hasSize(1);
  }

  @Test
  void a_team_in_the_place_of_a_person_names_nobody() {
    Said team = Said.thus("B", "The meeting is on Monday at ten.").by("Customer Care");

    assertThat(
            first(
                "The people in Customer Care say that it helps.", team.as("Lead", "Customer Care")))
        .isNotEmpty();
  }

  private static java.util.List<String> first(String words, Said other) {
    return House.voice(House.read(Said.thus("A", words).by("P1"), other), "A").quotes();
  }
}
