package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * TikTok, LinkedIn Page, YouTube by day, Sprout by profile, Meta by video; the rows are invented.
 */
class SocialDaysToolsTest {

  @TempDir Path dir;
  private Checked check;

  @BeforeEach
  void open() {
    check = new Checked(dir);
  }

  @Test
  void tiktok_leaves_out_years_and_days_and_writes_undefined() {
    check.file(
        "a-Overview_2026-01-03.csv",
        """
        \ufeff"Date","Video Views","Profile Views","Likes","Comments","Shares"
        "December 30","1591","7","10","-1","0"
        "January 2","20","1","5","0","3"
        """);
    check.file(
        "b-FollowerHistory_2026-01-03.csv",
        """
        \ufeff"Date","Followers","Difference in followers from previous day"
        "30 de diciembre","undefined","0"
        "2 de enero","412","-3"
        """);
    check.file(
        "c-Viewers_2026-01-03.csv",
        """
        \ufeff"Date","Total Viewers","New Viewers","Returning Viewers"
        "December 30","undefined","0","0"
        "January 2","31","30","1"
        """);
    check.file(
        "d-Content_2026-01-03.csv",
        """
        \ufeff"Time","Video title","Video link","Post time","Total likes","Total comments","Total shares","Total views"
        "January 3","Open day","https://www.tiktok.com/@halden/video/7527623000473079054","July 16","533","32","16","191265"
        "January 3","","https://www.tiktok.com/@halden/video/7531345990947851551","January 1","7","0","1","304"
        """);
    check.file("e-FollowerGender.csv", "\ufeff\"Gender\",\"Distribution\"\n\"Female\",\"0.59\"\n");
    assertThat(check.lines())
        .containsExactly(
            "tiktok-overview line 1 2025-12-30..2026-01-02 2=2+0+0+0+0 {impressions=1611,"
                + " engagements=17, reactions=15, comments=-1, shares=3}",
            "tiktok-followers line 1 2025-12-30..2026-01-02 2=2+0+0+0+0 {followers_gained=-3}",
            "tiktok-viewers line 1 2025-12-30..2026-01-02 2=2+0+0+0+0 {reach=31}",
            "tiktok-content line 1 2025-07-16..2026-01-01 2=2+0+0+0+0 {impressions=191569,"
                + " engagements=589, reactions=540, comments=32, shares=17}",
            "tiktok-audience line 1 null 1=0+0+0+1+0 {}");
    assertThat(check.file(1).tables().get(0).columns().get("Followers").missing()).isEqualTo(1);
  }

  @Test
  void a_page_of_linkedin_counts_below_zero_and_writes_the_month_first() {
    check.file(
        "days.csv",
        """
        Aggregated data of the page,,,,,,
        Date,Impressions (organic),Impressions (sponsored),Impressions (total),Unique impressions (organic),Clicks(total),Reactions (total),Comments (total),Reposts (total),Engagement rate (total)
        06/02/2026,100,20,120,80,4,-1,0,1,0.033
        06/13/2026,50,0,50,40,0,3,1,0,0.08
        """);
    check.file(
        "posts.csv",
        """
        Organic posts
        Post title,Post link,Post type,Campaign name,Posted by,Created date,Audience,Impressions,Views,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate,Content Type
        "Ask us, we answer",https://www.linkedin.com/feed/update/urn:li:activity:7301,Organic,,Ann,06/02/2026,All followers,900,,12,0.0133,20,3,4,1,0.043,Image
        """);
    assertThat(check.lines())
        .containsExactly(
            "linkedin-page-days line 2 2026-06-02..2026-06-13 2=2+0+0+0+0 {impressions=170,"
                + " reach=120, engagements=4, reactions=2, comments=1, shares=1, clicks=4}",
            "linkedin-page-posts line 2 2026-06-02..2026-06-02 1=1+0+0+0+0 {impressions=900,"
                + " engagements=27, reactions=20, comments=3, shares=4, clicks=12,"
                + " followers_gained=1}");
  }

  @Test
  void meta_writes_its_headers_and_titles_in_the_language_of_the_account() {
    check.file(
        "a-Apr-01-2026_Jun-30-2026_98.csv",
        """
        \ufeff"Identificação da publicação","Identificação da conta","Nome de usuário da conta","Nome da conta",Descrição,"Horário de publicação","Link permanente","Tipo de publicação","Comentário de dados",Data,Visualizações,Curtidas,Compartilhamentos,Comentários,Alcance,Seguimentos
        901,7,halden,Halden,"Dia aberto, outra vez",04/23/2026 07:48,https://example.com/901,Reel do Instagram,,Vitalício,75830,1217,119,16,21543,2
        ,,,,,,,,Ocorreu um erro,Vitalício,,,,,,
        """);
    check.file(
        "b-Seguidores.csv",
        """
        sep=,
        "Seguidores no Instagram"
        "Data","Primary"
        "2026-05-05T00:00:00","4"
        """);
    check.file(
        "c-New likes.csv",
        """
        sep=,
        "Facebook Page new likes"
        "Date","New Facebook Page likes"
        "2020-03-29T00:00:00","3"
        """);
    check.file(
        "d-Dados do gráfico.csv",
        """
        Data,Conteúdo,Título do vídeo,Horário de publicação do vídeo,Receita estimada (USD)
        2026-01-01,a1b2c3d4e5f,Dia aberto,"Jun 21, 2025",0
        """);
    assertThat(check.lines())
        .containsExactly(
            "meta-instagram-content line 1 2026-04-23..2026-04-23 2=1+0+0+1+0"
                + " {impressions=75830, reach=21543, engagements=1352, reactions=1217,"
                + " comments=16, shares=119, followers_gained=2}",
            "meta-follows line 3 2026-05-05..2026-05-05 1=1+0+0+0+0 {followers_gained=4}",
            "meta-follows line 3 2020-03-29..2020-03-29 1=1+0+0+0+0 {followers_gained=3}",
            "youtube-chart line 1 null 1=0+0+0+1+0 {}");
    assertThat(check.codes()).contains("tool-error");
  }

  @Test
  void youtube_by_day_has_its_total_first_and_no_account() {
    check.file(
        "Table data.csv",
        """
        Date,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)
        Total,3000,120.5,9,41000,4.1
        2026-06-13,1000,40.5,-1,11000,4.5
        2026-06-14,2000,80,10,30000,3.9
        """);
    assertThat(check.lines())
        .containsExactly(
            "youtube-days line 1 2026-06-13..2026-06-14 3=2+0+0+1+0 {impressions=41000,"
                + " followers_gained=9}");
    assertThat(check.codes()).contains("account-unnamed").doesNotContain("total-differs");
  }

  @Test
  void a_chart_of_youtube_repeats_each_day_for_every_video_and_is_not_used() {
    check.file(
        "Chart data.csv",
        """
        Date,Content,Video title,Video publish time,Duration,Views
        2026-06-13,2imBUt8eZaI,Open day,"Sep 29, 2025",5,7
        2026-06-14,2imBUt8eZaI,Open day,"Sep 29, 2025",5,9
        """);
    assertThat(check.lines()).containsExactly("youtube-chart line 1 null 2=0+0+0+2+0 {}");
  }

  @Test
  void profiles_of_sprout_have_a_row_a_day_and_network() {
    check.file(
        "sprout-profiles.csv",
        """
        Date,Network,Profile,Audience,Net Audience Growth,Published Posts,Impressions,Reach,Engagements,Reactions,Comments,Shares,Post Link Clicks,Received Messages
        06/13/2026,Facebook,Halden,"4,120",3,1,"1,234",900,30,20,6,4,5,2
        06/13/2026,X,@halden,800,-1,2,500,,12,8,2,2,,0
        06/14/2026,X,@halden,802,2,0,400,,10,7,2,1,,1
        """);
    assertThat(check.lines())
        .containsExactly(
            "sprout-profiles line 1 2026-06-13..2026-06-14 3=3+0+0+0+0 {impressions=2134,"
                + " reach=900, engagements=52, reactions=35, comments=10, shares=7, clicks=5,"
                + " followers_gained=4, messages_in=3}");
    assertThat(check.table().columns().get("Post Link Clicks").missing()).isEqualTo(2);
  }

  @Test
  void videos_of_meta_have_an_id_of_their_own_and_errors_among_the_rows() {
    check.file(
        "Jun-01-2026_Jun-30-2026_1234567890.csv",
        """
        \ufeffVideo asset ID,Page ID,Page name,Title,Duration (sec),Publish time,Data comment,Date,Reach,3-second video views,"Reactions, Comments and Shares",Reactions,Comments,Shares,Views
        801,7,Halden,"Open day, again",35,06/13/2026 01:12,,Lifetime,1200,800,31,20,6,5,1500
        ,,,,,,An error occurred while computing metadata for content with ID 802,,,,,,,,
        """);
    assertThat(check.lines())
        .containsExactly(
            "meta-videos line 1 2026-06-13..2026-06-13 2=1+0+0+1+0 {impressions=1500, reach=1200,"
                + " engagements=31, reactions=20, comments=6, shares=5}");
    assertThat(check.codes()).contains("tool-error");
  }

  @Test
  void searches_and_advertisements_in_searches_are_known_without_lines_above() {
    check.file("trends.csv", "Week,halden: (Worldwide),ask us: (Norway)\n2026-01-04,55,<1\n");
    check.file("card.csv", "Device,Cost,Impressions,Clicks\nComputers,10.50,100,7\n");
    check.file("searches.csv", "Search,Cost,Clicks,Conversions\nhalden,3.10,4,0\n");
    assertThat(check.lines())
        .containsExactly(
            "google-ads-cards line 1 null 1=0+0+0+1+0 {}",
            "google-ads-cards line 1 null 1=0+0+0+1+0 {}",
            "google-trends-table line 1 null 1=0+0+0+1+0 {}");
    assertThat(check.report().files())
        .allSatisfy(file -> assertThat(file.refused().code()).isEqualTo("layout-unused"));
  }
}
