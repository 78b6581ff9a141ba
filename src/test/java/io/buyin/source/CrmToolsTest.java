package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.buyin.fact.Deal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of sales and service tools as they write them, in several languages; invented rows. */
class CrmToolsTest {

  @TempDir Path dir;
  private Checked check;

  @BeforeEach
  void open() {
    check = new Checked(dir);
  }

  @Test
  void a_report_of_salesforce_in_three_languages_with_totals_and_footer() {
    check.file(
        "de.csv",
        """
        "Opportunity-ID","Opportunity-Name","Phase","Betrag","Betrag Währung","Lead-Quelle","Erstellungsdatum","Schlusstermin"
        "0061","Acme: Pumpe","Abgeschlossen gewonnen","1.250,50","EUR","LinkedIn","13.01.2026","14.02.2026"
        "0062","Beta: Ventil","Verhandlung","2.000,00","EUR","","14.01.2026","30.09.2026"
        "Gesamtsumme","","","3.250,50","","","",""


        "Opportunities"
        "Copyright © 2000-2026 salesforce, inc. Alle Rechte vorbehalten."
        "Vertrauliche Informationen - Nicht verteilen"
        "Generiert von: Anna Muster 14.07.2026 09:00"
        "Halden"
        """);
    check.file(
        "fr.csv",
        """
        "Nom de l'opportunité","Nom du compte","Étape","Montant (EUR)","Origine de la piste","Date de création","Date de clôture"
        "Acme : pompe","Acme","Conclu gagné","1 250,50","Salon","13/01/2026","14/02/2026"
        """);
    check.file(
        "it.csv",
        """
        "Opportunity Name","Stage","Close Date","Amount"
        "Acme","Closed Won","2/14/2026","10.00"
        """);
    assertThat(check.lines())
        .containsExactly(
            "salesforce-opportunities line 1 2026-01-13..2026-02-14 8=2+0+0+6+0 {amount=3250.50}",
            "salesforce-opportunities line 1 2026-01-13..2026-02-14 1=1+0+0+0+0 {amount=1250.50}",
            "salesforce-opportunities line 1 2026-02-14..2026-02-14 1=1+0+0+0+0 {amount=10.00}");
    assertThat(check.file(0).troubles()).isEmpty();
    assertThat(check.file(1).tables().get(0).columns().get("Montant (EUR)").unit())
        .isEqualTo("EUR, decimal comma");
    assertThat(check.file(2).troubles().toString())
        .contains(
            "it.csv line 1, column \"source\": there is no column for where a deal came from (lead"
                + " source): no deal can be told to come from social media, so nothing is compared"
                + " by origin. Add the field Lead Source to the columns of the report in"
                + " Salesforce");
  }

  @Test
  void a_history_of_salesforce_is_known_and_not_used() {
    check.file(
        "h.csv",
        """
        "Opportunity ID","Opportunity Name","From Stage","To Stage","Amount","Close Date","Stage","Created Date"
        "1","Acme","Open","Won","5","2/14/2026","Won","1/14/2026"
        """);
    assertThat(check.lines())
        .containsExactly("salesforce-stage-history line 1 null 1=0+0+0+1+0 {}");
    assertThat(check.only().refused().sentence()).contains("it repeats a deal for every change");
  }

  @Test
  void deals_of_hubspot_pipedrive_and_zoho_in_their_users_languages() {
    check.file(
        "hubspot-de.csv",
        """
        "Datensatz-ID","Deal-Name","Deal-Phase","Abschlussdatum","Erstellungsdatum","Betrag","Ursprüngliche Traffic-Quelle"
        "11","Acme","Abgeschlossen und gewonnen","2026-02-14 10:00","2026-01-13 10:00","1250.5","Organische Social-Media"
        "12","Beta","Termin vereinbart","","2026-01-14 10:00","","Direkter Traffic"
        """);
    check.file(
        "hubspot-en.csv",
        """
        "Record ID","Deal Name","Deal Stage","Close Date","Deal owner","Amount","Pipeline","Create Date","Original Traffic Source"
        "21","Acme","Closed Won","2026-02-14 10:00","Ann","95000","Sales","2026-01-13 10:00","Organic Social"
        """);
    check.file(
        "pipedrive-de.csv",
        """
        Deal - ID,Deal - Titel,Deal - Wert,Deal - Währung von Wert,Deal - Status,Deal - Phase,Deal - Organisation,Deal - Deal erstellt,Deal - Gewonnen am,Deal - Verloren am,Deal - Verlustgrund,Deal - Quelle,Deal - Region
        1,Acme,1250.5,EUR,Gewonnen,Angebot,Acme,2026-01-13 10:00:00,2026-02-14 10:00:00,,,LinkedIn,Nord
        2,Beta,300,EUR,Verloren,Angebot,Beta,2026-01-13 10:00:00,,2026-03-01 10:00:00,Preis,Messe,Süd
        """);
    check.file(
        "zoho-en.csv",
        """
        "Record Id","Deal Name","Account Name","Account Name.id","Stage","Closing Date","Amount","Lead Source","Type","Created Time"
        "zcrm_1","Acme","Acme","zcrm_9","Closed Won","2026-02-14","95,570.69","Facebook","New","2026-01-13 10:00:00"
        """);
    assertThat(check.lines())
        .containsExactly(
            "hubspot-deals line 1 2026-01-13..2026-01-14 2=2+0+0+0+0 {amount=1250.50}",
            "hubspot-deals line 1 2026-01-13..2026-02-14 1=1+0+0+0+0 {amount=95000.00}",
            "pipedrive-deals line 1 2026-01-13..2026-03-01 2=2+0+0+0+0 {amount=1550.50}",
            "zoho-deals line 1 2026-01-13..2026-02-14 1=1+0+0+0+0 {amount=95570.69}");
    assertThat(check.codes()).containsExactly("amount-missing");
    Drop.Outcome german =
        new Drop(dir)
            .read(
                "p.csv",
                """
                Deal - ID,Deal - Titel,Deal - Wert,Deal - Status,Deal - Quelle,Deal - Region,Deal - Gewonnen am
                1,Acme,1250.5,Gewonnen,LinkedIn,Nord,2026-02-14
                """);
    assertThat(german.deals())
        .extracting(Deal::source, Deal::region, Deal::status)
        .containsExactly(tuple("LinkedIn", "Nord", Deal.Status.WON));
  }

  @Test
  void tickets_of_zendesk_and_conversations_of_intercom() {
    check.file(
        "z.csv",
        """
        Summation column,Id,Requester,Requester id,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Solved at,Organization,First reply time in minutes,Ticket Category [list]
        1,501,Ann,u1,Bo,Support,Invoice is wrong,vip,Solved,High,Facebook Post,Incident,2026-06-13 10:00,2026-06-14 10:00,Acme,35,invoice
        1,502,Cid,u2,Bo,Support,Opening hours?,,Open,Low,Mail,Question,2026-06-14 10:00,,,,hours
        """);
    check.file(
        "i.csv",
        """
        Conversation ID,Conversation started at (America/New_York),First response time (seconds),Conversation rating
        901,2026-06-13 22:00:00,120,5
        902,2026-06-14 09:00:00,,4
        """);
    assertThat(check.lines())
        .containsExactly(
            "intercom-conversations line 1 2026-06-14..2026-06-14 2=2+0+0+0+0 {}",
            "zendesk-tickets line 1 2026-06-13..2026-06-14 2=2+0+0+0+0 {}");
    assertThat(check.file(0).tables().get(0).columns().get("First response time (seconds)").unit())
        .isEqualTo("seconds, decimal point");
  }

  @Test
  void what_counts_visits_or_searches_is_known_and_not_used() {
    check.file(
        "ads.csv",
        """
        Campaign report
        "January 20, 2026 - January 21, 2026"
        Campaign status,Campaign,Currency code,Clicks,Impr.,CTR,Avg. CPC,Cost
        Enabled,Spring,EUR,12,"1,286",0.93%,1.20,14.40
        Total: Campaigns,,EUR,12,"1,286",0.93%,1.20,14.40
        """);
    check.file(
        "ga4.csv",
        """
        # ----------------------------------------
        # Reports snapshot
        # Account: Halden
        # ----------------------------------------
        #
        # All Users
        # Start date: 20260101
        # End date: 20260131
        Nth day,Active users
        0000,5
        0001,7

        # Start date: 20260101
        # End date: 20260131
        Country,Active users
        NO,12
        """);
    check.file("gsc.csv", "Date,Clicks,Impressions,CTR,Position\n2026-01-01,1,10,10%,3.5\n");
    check.file(
        "trends.csv", "Category: All categories\n\nWeek,halden: (Worldwide)\n2026-01-04,55\n");
    assertThat(check.lines())
        .containsExactly(
            "google-ads line 3 null 2=0+0+0+2+0 {}",
            "google-analytics line 9 null 2=0+0+0+2+0 {}",
            "google-analytics line 15 null 1=0+0+0+1+0 {}",
            "search-console line 1 null 1=0+0+0+1+0 {}",
            "google-trends line 3 null 1=0+0+0+1+0 {}");
    assertThat(check.report().files())
        .allSatisfy(file -> assertThat(file.refused().code()).isEqualTo("layout-unused"));
  }
}
