package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutProposalTest {

  @TempDir Path dir;

  @Test
  void no_kind_is_guessed_where_nothing_tells_it() {
    for (String text :
        new String[] {
          "name,owner,notes\nBudget,Ana,final\nList,Bo,draft\n",
          "city,population,area\nVienna,1900000,414\nGraz,290000,127\n",
          "day,rain,wind\n2026-01-01,3,9\n2026-01-02,4,8\n"
        }) {
      assertThat(proposal(text))
          .startsWith("# Neither headers nor cells tell what this is.")
          .contains("# ignore: [\"x.csv\"]")
          .doesNotContain("\nkind:");
    }
  }

  @Test
  void an_export_that_is_nearly_a_tools_own_is_proposed_like_it() {
    String text =
        """
        #,What would make your week easier?,May we quote you?,Submitted on,Network ID,Tags
        a1,"A shared inbox, so that nobody answers twice",Yes with my name,2026-05-04 10:00:00,n1,
        a2,Fewer meetings on Monday mornings please,No,2026-05-05 11:00:00,n2,
        """;
    String proposal = proposal(text);
    assertThat(proposal)
        .contains("like: typeform", "  date: [\"Submitted on\"]", "#    headers: [\"May we quote")
        .contains("#      \"No\": FILL IN", "#      \"Yes with my name\": FILL IN")
        .doesNotContain("kind:  ", "required:");
    String filled =
        proposal
            .replace("#  consent:", "  consent:")
            .replace("#    headers:", "    headers:")
            .replace("#    values:", "    values:")
            .replace("#      \"No\": FILL IN", "      \"No\": none")
            .replace("#      \"Yes with my name\": FILL IN", "      \"Yes with my name\": name");
    Drop.Outcome outcome = new Drop(dir).layout(filled).read("x.csv", text);
    assertThat(outcome.counts()).isEqualTo("2/2/0/0/0");
    assertThat(outcome.remarks())
        .extracting(r -> r.consent().name())
        .containsExactly("NAME", "NONE");
  }

  @Test
  void the_header_is_found_below_lines_that_a_spreadsheet_has_padded() {
    String proposal =
        proposal(
            """
            PulseBox;;;;
            Workspace: Halden;;;;
            Entry no;Spoken by;Dept;Stamp;What they said
            PB-1;m.ruiz;Sales;2026-06-03;Answers in public shorten my first call.
            """);
    assertThat(proposal)
        .contains("kind: feedback", "  date: [\"Stamp\"]   # by its cells", "\"Entry no\"");
  }

  @Test
  void a_proposal_that_needs_nothing_more_reads_the_file() {
    String text =
        """
        Case,Customer,State,Opened,Value
        1,Orme,Won,2026-01-02,100
        2,Ash,Open,2026-02-02,200
        """;
    String proposal = proposal(text);
    assertThat(proposal).contains("kind: sales", "  id: [\"Case\"]   # by its cells");
    assertThat(new Drop(dir).layout(proposal).read("x.csv", text).rejected())
        .singleElement()
        .satisfies(row -> assertThat(row.trouble().code()).isEqualTo("close-date-missing"));
  }

  private String proposal(String text) {
    Drop drop = new Drop(dir);
    return ((Unrecognised) drop.recognise(drop.file("x.csv", text))).proposal();
  }
}
