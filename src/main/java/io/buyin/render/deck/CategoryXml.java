package io.buyin.render.deck;

import io.buyin.story.ChartPlan.Group;
import java.util.List;

/** Writes a series' categories, in one level or, where they are grouped, in two. */
record CategoryXml(ChartForm form) {

  void write() {
    form.xml.open("c:cat");
    if (form.sheet.groups().isEmpty()) {
      single();
    } else {
      grouped(form.sheet.groups());
    }
    form.xml.close();
  }

  private void single() {
    form.xml.open("c:strRef").text("c:f", form.sheet.categoryRange()).open("c:strCache");
    names();
    form.xml.close(2);
  }

  /** The lower level comes first; a group stands at its first category. */
  private void grouped(List<Group> groups) {
    Markup xml = form.xml;
    xml.open("c:multiLvlStrRef").text("c:f", form.sheet.categoryRange());
    xml.open("c:multiLvlStrCache").leaf("c:ptCount", "val", form.sheet.categories().size());
    xml.open("c:lvl");
    points(form.sheet.categories());
    xml.close().open("c:lvl");
    int first = 0;
    for (Group group : groups) {
      xml.open("c:pt", "idx", first).text("c:v", group.name()).close();
      first += group.categories();
    }
    xml.close(3);
  }

  private void names() {
    form.xml.leaf("c:ptCount", "val", form.sheet.categories().size());
    points(form.sheet.categories());
  }

  private void points(List<String> names) {
    for (int point = 0; point < names.size(); point++) {
      form.xml.open("c:pt", "idx", point).text("c:v", names.get(point)).close();
    }
  }
}
