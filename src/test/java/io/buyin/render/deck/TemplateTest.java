package io.buyin.render.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.render.template.HouseTemplate;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.junit.jupiter.api.Test;

class TemplateTest {

  @Test
  void is_what_its_parts_make() throws IOException {
    Parts built = Parts.of(TemplateBuilder.build());
    Parts kept = Parts.of(Files.readAllBytes(TemplateBuilder.TEMPLATE));
    assertThat(kept.byName().keySet()).isEqualTo(built.byName().keySet());
    built.byName().forEach((name, part) -> assertThat(kept.byName().get(name)).isEqualTo(part));
  }

  @Test
  void is_valid_against_the_schemas() throws IOException {
    assertThat(Schemas.errors(Parts.of(TemplateBuilder.build()))).isEmpty();
  }

  @Test
  void has_exactly_the_two_layouts_with_title_footer_and_number() throws IOException {
    try (XMLSlideShow show = Template.open(HouseTemplate.own()).show()) {
      assertThat(show.getSlideMasters().get(0).getSlideLayouts())
          .extracting(XSLFSlideLayout::getName)
          .containsExactly(Template.COVER, Template.CLAIM);
      for (XSLFSlideLayout layout : show.getSlideMasters().get(0).getSlideLayouts()) {
        assertThat(layout.getPlaceholders())
            .extracting(holder -> holder.getTextType().name())
            .containsExactly("TITLE", "FOOTER", "SLIDE_NUMBER");
      }
    }
  }
}
