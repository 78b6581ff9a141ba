package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.SocialRow;
import io.buyin.source.CheckReport.CheckedTable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Social exports as their tools write them; the rows are invented. */
class SocialToolsTest {

  @TempDir Path dir;
  private Checked check;

  @BeforeEach
  void open() {
    check = new Checked(dir);
  }

  @Test
  void stacked_charts_of_meta_are_told_apart_by_their_titles() {
    String text =
        """
        \ufeffsep=,
        "Facebook visits"
        "Date","Primary"
        "2026-05-25T00:00:00","165"
        "2026-05-26T00:00:00","227"

        "Facebook reach"
        "Date","Facebook Page likes"
        "2026-05-25T00:00:00","14551"
        "2026-05-26T00:00:00","15056"

        "Instagram follows"
        "Date","Primary"
        "2026-05-25T00:00:00","65"

        "Top cities"
        "Halden, Norway","Oslo, Norway"
        "12.5","8.1"


        """;
    check.file("Reach.csv", text.getBytes(StandardCharsets.UTF_16LE));
    assertThat(check.lines())
        .containsExactly(
            "meta-visits line 3 null 2=0+0+0+2+0 {}",
            "meta-reach line 8 2026-05-25..2026-05-26 2=2+0+0+0+0 {reach=29607}",
            "meta-follows line 13 2026-05-25..2026-05-25 1=1+0+0+0+0 {followers_gained=65}",
            "meta-audience line 17 null 1=0+0+0+1+0 {}");
    assertThat(check.only().refused()).isNull();
    assertThat(check.only().encoding()).isEqualTo("UTF-16LE");
    assertThat(check.codes()).contains("layout-unused", "account-unnamed");
  }

  @Test
  void a_chart_of_meta_saved_again_with_semicolons_is_known_by_its_title_too() {
    check.file("x.csv", "Abonnements Facebook;\nDate;Principale\n2026-01-02T00:00:00;4\n");
    assertThat(check.lines())
        .containsExactly(
            "meta-follows line 2 2026-01-02..2026-01-02 1=1+0+0+0+0 {followers_gained=4}");
  }

  @Test
  void meta_content_may_have_its_views_twice() {
    String text =
        """
        \ufeff"Post ID","Page ID","Page name",Title,"Publish time",Permalink,"Post type","Data comment",Date,Views,Reach,Reactions,Comments,Shares,"Total clicks",Views,"Link Clicks"
        901,7,Halden,"Open day, again 🚚",06/13/2026 01:12,https://example.com/901,Photos,,Lifetime,1500,1200,20,6,5,44,1500,3
        """;
    check.file("Jun-01-2026_Jun-30-2026_1234567890.csv", text);
    assertThat(check.lines())
        .containsExactly(
            "meta-content line 1 2026-06-13..2026-06-13 1=1+0+0+0+0 {impressions=1500, reach=1200,"
                + " engagements=31, reactions=20, comments=6, shares=5, clicks=44}");
    assertThat(check.table().columns()).containsKeys("Views", "Views (column 16)");
  }

  @Test
  void meta_advertisements_are_told_apart_by_day_and_advertisement() {
    String text =
        """
        \ufeffReporting starts,Reporting ends,Campaign name,Ad name,Day,Reach,Impressions,Link clicks,Amount spent (USD),Ends
        2026-06-01,2026-06-30,Spring,Video A,2026-06-01,900,1200,12,"1,020.50",Ongoing
        2026-06-01,2026-06-30,Spring,Video A,2026-06-02,800,1000,8,20.25,Ongoing
        2026-06-01,2026-06-30,Spring,Image B,2026-06-02,100,110,1,2.00,Ongoing
        2026-06-01,2026-06-30,,,,1500,2310,21,1042.75,
        """;
    check.file("ads.csv", text);
    assertThat(check.lines())
        .containsExactly(
            "meta-ads line 1 2026-06-01..2026-06-02 4=3+0+0+1+0 {impressions=2310, reach=1800,"
                + " clicks=21, spend=1042.75}");
    assertThat(check.table().columns().get("Amount spent (USD)").unit())
        .isEqualTo("USD, decimal point");
  }

  @Test
  void an_empty_report_of_meta_advertisements_is_no_failure() {
    check.file(
        "ads.csv",
        """
        Reporting starts,Reporting ends,Campaign name,Impressions,Amount spent (EUR)
        No data available.
        """);
    assertThat(check.lines()).containsExactly("meta-ads line 1 null 1=0+0+0+1+0 {}");
    assertThat(check.only().refused()).isNull();
  }

  @Test
  void days_of_x_before_and_after_2024() {
    check.file(
        "a.csv",
        """
        "Date","Tweets published","impressions","engagements","engagement rate","retweets","replies","likes","url clicks","follows"
        "2021-03-01","5","1183","16","0.0135","0","3","1","3","-"
        "2021-03-02","0","900","4","0.0044","0","0","2","1","-"
        """);
    check.file(
        "b.csv",
        """
        Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views
        "Sun, Aug 24, 2025",444,4,29,0,0,1,0,6,0,4,0,0,0
        "Sat, Aug 23, 2025",8893,19,164,5,0,5,2,7,0,104,8,0,0
        """);
    assertThat(check.lines())
        .containsExactly(
            "x-daily-classic line 1 2021-03-01..2021-03-02 2=2+0+0+0+0 {impressions=2083,"
                + " engagements=20, reactions=3, comments=3, shares=0, clicks=4}",
            "x-overview line 1 2025-08-23..2025-08-24 2=2+0+0+0+0 {impressions=9337,"
                + " engagements=193, reactions=23, comments=13, shares=0, followers_gained=6}");
  }

  @Test
  void videos_of_youtube_in_three_languages_with_total_first_or_last() {
    check.file(
        "de.csv",
        """
        Vi\u00addeo,Vi\u00addeo\u00adti\u00adtel,Ver\u00adöf\u00adfent\u00adli\u00adchungs\u00adzeit\u00adpunkt des Vi\u00adde\u00ados,Auf\u00adru\u00adfe,Wie\u00adder\u00adga\u00adbe\u00adzeit (Stun\u00adden)
        Ge\u00adsamt,,,3000,80.5
         -VdePwcODwE,"Rundgang, Teil 1","Aug 19, 2011",2000,60.25
        0UQMSd506k1,Rundgang Teil 2,"Feb 2, 2024",1000,20.25
        Top-500-Ergebnisse werden angezeigt
        """);
    check.file(
        "en.csv",
        """
        Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Estimated revenue (EUR),Impressions,Impressions click-through rate (%)
        Total,,,,1500,12.5,-1,3.5,20050,5.27
        aB1,First,"Jun 7, 2026",244,1000,10.5,2,2.5,15000,6.27
        aB2,Second,"Jun 8, 2026",61,500,2.0,-3,1.0,5000,2.1
        aB3,Unlisted,,30,0,0,0,0,50,0
        """);
    check.file(
        "pt.csv",
        """
        Vídeo,Título do vídeo,Horário de publicação do vídeo,Visualizações,Inscritos
        x1,Primeiro,"Jan 5, 2026",70,1
        x2,Segundo,"Jan 6, 2026",30,0
        ,,,,
        Total,,,100,1
        """);
    assertThat(check.lines())
        .containsExactly(
            "youtube-content line 1 2011-08-19..2024-02-02 4=2+0+0+2+0 {impressions=3000}",
            "youtube-content line 1 2026-06-07..2026-06-08 4=2+0+0+2+0 {impressions=20000,"
                + " followers_gained=-1}",
            "youtube-content line 1 2026-01-05..2026-01-06 4=2+0+0+2+0 {impressions=100,"
                + " followers_gained=1}");
    assertThat(check.codes()).contains("row-left-out").doesNotContain("total-differs");
    Drop.Outcome german = new Drop(dir).read("de2.csv", text("de.csv"));
    assertThat(german.social()).extracting(SocialRow::post).contains("-VdePwcODwE");
    assertThat(check.file(0).tables().get(0).columns())
        .containsKey("Auf\u00adru\u00adfe")
        .extractingByKey("Vi\u00addeo")
        .extracting(CheckReport.CheckedColumn::field)
        .isEqualTo("post");
  }

  @Test
  void a_report_of_linkedin_in_utf_16_mixes_decimal_commas_and_points() {
    String text =
        """
        \ufeffInforme de rendimiento de campañas (en UTC)
        Informe: "Rendimiento"
        Fecha de inicio: 01/06/2026, 00:00
        Fecha de generación: 01/07/2026

        Fecha de inicio (huso horario de UTC)\tMoneda\tNombre de la campaña\tID. de campaña\tGasto total\tImpresiones\tClics\tPorcentaje de clics\tReacciones
        13/06/2026\tEUR\tPrimavera, 1\t501\t1.020,5\t1200\t12\t12,222 %\t3
        14/06/2026\tEUR\tPrimavera, 1\t501\t20,25\t1000\t8\t0,8 %\t-1
        Total\t\t\t\t1.040,75\t2200\t20\t\t2
        """
            .replace("\n", "\r\n");
    check.file("report.csv", text.getBytes(StandardCharsets.UTF_16LE));
    assertThat(check.lines())
        .containsExactly(
            "linkedin-campaigns line 6 2026-06-13..2026-06-14 3=2+0+0+1+0 {impressions=2200,"
                + " reactions=2, clicks=20, spend=1040.75}");
    assertThat(check.only().delimiter()).isEqualTo("tab");
  }

  @Test
  void columns_that_are_not_used_show_which_of_day_and_month_comes_first() {
    String text =
        """
        \ufeffData de início (em UTC)\tNome da conta\tData inicial do grupo\tCódigo da campanha\tNome da campanha\tTotal investido\tImpressões\tCliques\tTaxa de cliques
        01/09/2026\tHalden\t22/05/2026\t7101\tPrimavera\t"454,06"\t3309\t31\t"0,937%"
        01/09/2026\tHalden\t-\t7102\tVerão\t"12,50"\t120\t0\t0%
        """;
    check.file("campaign_performance_report.csv", text.getBytes(StandardCharsets.UTF_16LE));
    assertThat(check.lines())
        .containsExactly(
            "linkedin-campaigns line 1 2026-09-01..2026-09-01 2=2+0+0+0+0 {impressions=3429,"
                + " clicks=31, spend=466.56}");
    check.file(
        "campaign_performance_report.csv",
        text.replace("22/05/2026", "05/22/2026").getBytes(StandardCharsets.UTF_16LE));
    assertThat(check.lines().get(0)).contains("2026-01-09..2026-01-09");
    check.file(
        "campaign_performance_report.csv",
        text.replace("22/05/2026", "02/05/2026").getBytes(StandardCharsets.UTF_16LE));
    assertThat(check.only().refused().code()).isEqualTo("dates-ambiguous");
  }

  @Test
  void the_period_of_google_business_profile_stands_in_the_name() {
    String text =
        """
        Store code,Business name,Address,Labels,Google Search - Mobile,Google Search - Desktop,Calls,Messages,Bookings,Directions,Website clicks
        ,,,,Number of people that viewed,Number of people that viewed,Number of interactions,Number of conversations,Number of bookings,Number of interactions,Number of interactions with the website
        0012,Halden,"Quay 1, Halden",,120,30,4,2,0,18,10
        0013,Halden,"Hill 2, Oslo",,20,3,1,0,0,3,5
        """;
    check.file("insights 2026-06-01 - 2026-06-30.csv", text);
    assertThat(check.lines())
        .containsExactly(
            "google-business-profile line 1 2026-06-30..2026-06-30 3=2+0+0+1+0 {clicks=15,"
                + " messages_in=2}");
  }

  @Test
  void posts_of_sprout_from_several_networks() {
    String text =
        """
        Date,Post ID,Network,Post Type,Content Type,Profile,Sent by,Link,Post,Impressions,Reach,Engagement Rate (per Impression),Engagements,Reactions,Comments,Shares,Post Clicks (All)
        06/13/2026 10:15 am,111,LinkedIn,Post,Photo,Halden,Ann,https://example.com/1,Hello,"1,234",,2.57%,32,20,5,3,4
        06/14/2026 10:15 pm,222,Instagram,Post,Video,halden,Ann,https://example.com/2,Again,200,150,5%,10,9,1,,
        """;
    check.file("sprout.csv", text);
    assertThat(check.lines())
        .containsExactly(
            "sprout-posts line 1 2026-06-13..2026-06-14 2=2+0+0+0+0 {impressions=1434, reach=150,"
                + " engagements=42, reactions=29, comments=6, shares=3, clicks=4}");
  }

  @Test
  void spend_in_two_currencies_is_not_added_up() {
    check.file(
        "s.csv",
        "date,network,account,reach,spend\n2026-01-01,x,a,1,€5.00\n2026-01-02,x,a,2,£6.00\n");
    assertThat(check.table().sums())
        .containsEntry("spend EUR", new BigDecimal("5.00"))
        .containsEntry("spend GBP", new BigDecimal("6.00"))
        .doesNotContainKey("spend");
  }

  @Test
  void sums_are_exact_decimals() {
    check.file(
        "s.csv",
        "date,network,account,reach,spend\n2026-01-01,x,a,1,0.10\n2026-01-02,x,a,2,0.20\n");
    CheckedTable table = check.table();
    assertThat(table.sums())
        .isEqualTo(Map.of("reach", BigDecimal.valueOf(3), "spend", new BigDecimal("0.30")));
  }

  private String text(String name) {
    try {
      return java.nio.file.Files.readString(dir.resolve(name));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
