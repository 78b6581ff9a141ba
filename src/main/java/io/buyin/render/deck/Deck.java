package io.buyin.render.deck;

import io.buyin.render.PlainZip;
import io.buyin.render.chart.Inks;
import io.buyin.render.chart.TimelinePicture;
import io.buyin.render.template.HouseTemplate;
import io.buyin.story.Brief;
import io.buyin.story.Slide;
import io.buyin.trouble.BuyinBug;
import io.buyin.trouble.Stop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/**
 * A Brief as a PowerPoint deck: native text, tables and charts on the template's two layouts. The
 * same Brief gives the same bytes on every machine.
 */
public final class Deck {

  private final Brief brief;
  private final Template template;
  private final Overflow overflow = new Overflow();
  private int pairs;

  private Deck(Brief brief, Template template) {
    this.brief = brief;
    this.template = template;
  }

  /**
   * The finished {@code .pptx} file.
   *
   * @throws Stop naming slide, place and length of every text that fits nowhere, even at the
   *     smallest size it may have
   */
  public static byte[] render(Brief brief) {
    return render(brief, HouseTemplate.own());
  }

  /**
   * The same on an organisation's own template.
   *
   * @throws Stop as above
   */
  public static byte[] render(Brief brief, HouseTemplate house) {
    try {
      return new Deck(brief, Template.open(house)).render();
    } catch (IOException e) {
      throw new BuyinBug("The deck cannot be written", e);
    }
  }

  private byte[] render() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XMLSlideShow show = template.show()) {
      brief.slides().forEach(this::slide);
      overflow.stopIfAny();
      Sections.write(show, brief.slides());
      sign(show.getProperties());
      show.write(bytes);
    }
    return PlainZip.normalise(bytes.toByteArray());
  }

  private void slide(Slide slide) {
    boolean cover = slide instanceof Slide.Cover;
    XSLFSlide target = template.slide(cover ? Template.COVER : Template.CLAIM);
    String language = brief.tongue().tag();
    Page page = new Page(template.show(), target, slide.frame().number(), language, overflow);
    if (!cover) {
      Claim.open(page, slide.frame());
    }
    body(page, slide);
    if (!cover) {
      Claim.close(page, slide.frame(), brief.footer());
    }
    page.finish();
    Notes.write(template.show(), target, slide.frame().notes(), language);
  }

  private void body(Page page, Slide slide) {
    if (slide instanceof Slide.Evidence evidence) {
      EvidenceSlide.compose(page, evidence, pairs++ % 2 == 1);
    } else if (!decision(page, slide) && !people(page, slide)) {
      throw new BuyinBug("No drawing of " + slide.getClass().getSimpleName());
    }
  }

  /** Pages about the numbers and the decision. */
  private boolean decision(Page page, Slide slide) {
    if (slide instanceof Slide.Cover cover) {
      CoverSlide.compose(page, cover);
    } else if (slide instanceof Slide.WhyNow whyNow) {
      WhyNowSlide.compose(page, whyNow);
    } else if (slide instanceof Slide.Summary summary) {
      SummarySlide.compose(page, summary);
    } else if (slide instanceof Slide.Chain chain) {
      ChainSlide.compose(page, chain);
    } else if (slide instanceof Slide.Timeline timeline) {
      TimelineSlide.compose(page, timeline, picture(timeline));
    } else if (slide instanceof Slide.Forecast forecast) {
      ForecastSlide.compose(page, forecast);
    } else if (slide instanceof Slide.Ask ask) {
      AskSlide.compose(page, ask);
    } else if (slide instanceof Slide.Method method) {
      MethodSlide.compose(page, method);
    } else {
      return false;
    }
    return true;
  }

  /** Of the months and pins of a page, in the colours of the deck's theme. */
  private TimelinePicture picture(Slide.Timeline slide) {
    return new TimelinePicture(
        TimelineSlide.cut(brief.timeline(), slide), Inks.of(template.colours()));
  }

  /** Pages about people and what they do. */
  private static boolean people(Page page, Slide slide) {
    if (slide instanceof Slide.Teams teams) {
      TeamsSlide.compose(page, teams);
    } else if (slide instanceof Slide.Heard heard) {
      HeardSlide.compose(page, heard);
    } else if (slide instanceof Slide.Wins wins) {
      WinsSlide.compose(page, wins);
    } else if (slide instanceof Slide.Readiness readiness) {
      ReadinessSlide.compose(page, readiness);
    } else if (slide instanceof Slide.Sponsor sponsor) {
      SponsorSlide.compose(page, sponsor);
    } else {
      return false;
    }
    return true;
  }

  /** Titles and dates of the file; the business date stands for the clock. */
  private void sign(POIXMLProperties properties) {
    Optional<Date> day =
        Optional.of(Date.from(brief.businessDate().atStartOfDay(ZoneOffset.UTC).toInstant()));
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.getUnderlyingProperties().setLanguageProperty(brief.tongue().tag());
    core.setTitle(brief.properties().title());
    core.setCreator(brief.properties().author());
    core.setSubjectProperty(brief.properties().subject());
    core.getUnderlyingProperties().setLanguageProperty(brief.tongue().tag());
    core.setLastModifiedByUser(brief.properties().author());
    core.setCreated(day);
    core.setModified(day);
    properties.getExtendedProperties().setSlides(brief.slides().size());
    properties.getExtendedProperties().setNotes(brief.slides().size());
    properties.getExtendedProperties().setHiddenSlides(0);
  }
}
