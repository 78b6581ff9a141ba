package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every plain export is known by German, French and Spanish headers, however they are typed. */
class LocalHeadersTest {

  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "feedback|date=Eingang;person=Person;team=Abteilung;words=Wortlaut;consent=Einwilligung",
        "feedback|date=Reçu"
            + " le;person=Répondant;team=Équipe;words=Propos;consent=Consentement;language=Langue",
        "feedback|date=Fecha;person=Persona;team=Equipo;words=Comentario;consent=Consentimiento",
        "social|date=Datum;network=Netzwerk;account=Konto;impressions=Impressionen;reach=Reichweite;clicks=Klicks;spend=Ausgaben"
            + " (EUR)",
        "social|date=Date;network=Réseau;account=Compte;impressions=Affichages;reach=Portée;reactions=J'aime;spend=Dépenses"
            + " en €",
        "social|date=FECHA;network=Red"
            + " social;account=Cuenta;impressions=Impresiones;followers=Seguidores",
        "sales|id=Vorgangsnummer;account=Kunde;created=Erstellt"
            + " am;closed=Abschlussdatum;stage=Phase;amount=Betrag"
            + " (EUR);source=Quelle;region=Gebiet;type=Art",
        "sales|id=Référence;account=Société;created=Date de creation;closed=Date de"
            + " clôture;stage=Etape;amount=Montant HT (EUR);source=Origine du"
            + " lead;owner=Commercial",
        "sales|id=Id. oportunidad;account=Empresa;created=Fecha de creación;closed=Fecha de"
            + " cierre;stage=Etapa;amount=Importe;probability=Probabilidad (%)",
        "touchpoints|opportunity=Verkaufschance;time=Zeitpunkt;channel=Kanal;campaign=Kampagne;person=Mitarbeiter",
        "touchpoints|opportunity=Opportunité;time=Horodatage;channel=Canal;campaign=Campagne",
        "touchpoints|opportunity=Oportunidad;time=Fecha y hora;channel=Canal;person=Persona",
        "service|id=Ticketnummer;type=Typ;received=Eingang;first_reply=Erste"
            + " Antwort;resolved=Gelöst am;words=Wortlaut;theme=Thema",
        "service|id=Numéro de ticket;type=Nature;received=Reçu le;first_reply=Première"
            + " réponse;resolved=Résolu le;words=Message",
        "service|id=Número de caso;type=Tipo;received=Recibido;first_reply=Primera"
            + " respuesta;words=Texto;author=Autor",
        "responsibilities|step=Schritt;activity=Aufgabe;owner=Verantwortlich;team=Abteilung;due=Frist;hours_per_week=Stunden"
            + " pro Woche;status=Stand",
        "responsibilities|step=Étape;activity=Activité;owner=Responsable;due=Echeance;status=Statut;approver=Approbateur",
        "responsibilities|step=Paso;activity=Actividad;owner=Responsable;team=Equipo;due=Vence;status=Estado",
        "meetings|when=Wann;title=Besprechung;audiences=Teilnehmende;decision=Entscheidung;reason=Begründung;asked=Wünsche",
        "meetings|when=Date de la"
            + " réunion;title=Titre;audiences=Participants;decision=Décision;reason=Raison;asked=Demandes",
        "meetings|when=Fecha;title=Reunión;audiences=Asistentes;decision=Decisión;reason=Motivo;asked=Peticiones",
        "plans|measure=Kennzahl;period=Periode;value=Wert;scope=Umfang;stated_by=Angegeben von",
        "plans|measure=Indicateur;period=Période;value=Valeur"
            + " prévue;scope=Périmètre;stated_on=Énoncé le",
        "plans|measure=Métrica;period=Periodo;value=Valor previsto;scope=Alcance;stated_by=Indicado"
            + " por",
        "ledger|document=Belegnummer;date=Buchungsdatum;account=Kunde;amount=Betrag"
            + " netto;currency=Währung",
        "ledger|document=N° facture;date=Date comptable;account=Client;amount=Montant"
            + " HT;currency=Devise",
        "ledger|document=Número de factura;date=Fecha contable;account=Cliente;amount=Importe"
            + " neto;currency=Moneda",
      })
  void plain_exports_are_known_in_german_french_and_spanish(String kind, String pairs) {
    Map<String, String> wanted = new TreeMap<>();
    List<String> headers = new ArrayList<>();
    for (String pair : pairs.split(";")) {
      String[] parts = pair.split("=");
      wanted.put(parts[0], parts[1]);
      headers.add("\"" + parts[1] + "\"");
    }
    String text = String.join(";", headers) + "\n" + "1;".repeat(headers.size() - 1) + "1\n";
    Recognised recognised = new Drop(dir).recognised(new Drop(dir).file("x.csv", text));
    Map<String, String> found = new TreeMap<>();
    recognised
        .columns()
        .forEach((field, column) -> found.put(field.word(), recognised.headers().get(column)));
    assertThat(recognised.layout().id()).isEqualTo("plain-" + kind);
    assertThat(found).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Date,Text,Likes,Shares|plain social",
        "created,message,retweets,impressions|plain social",
        "id,title,state,created_at,closed_at|plain sales",
        "Ticket ID,Subject,Status,Created time,Agent|plain",
      })
  void what_only_looks_alike_is_unknown_and_its_nearest_layout_named(
      String header, String nearest) {
    String row = "2026-01-01,a nice long text here,5,1,2".repeat(1);
    assertThat(new Drop(dir).unrecognised("x.csv", header + "\n" + row + "\n"))
        .satisfies(trouble -> assertThat(trouble.code()).isEqualTo("layout-unknown"))
        .satisfies(
            trouble ->
                assertThat(trouble.sentence()).contains("Closest is " + nearest, "missing: "));
  }
}
