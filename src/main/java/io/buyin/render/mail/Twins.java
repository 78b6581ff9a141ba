package io.buyin.render.mail;

import io.buyin.render.Joined;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The HTML and the text template of the mail, filled from one model. */
final class Twins {

  private static final String FOLDER = "io/buyin/render/mail/";
  private static final TemplateEngine HTML = engine(TemplateMode.HTML);
  private static final TemplateEngine TEXT = engine(TemplateMode.TEXT);

  private Twins() {}

  static String html(Map<String, Object> model, Locale locale) {
    return Joined.of(HTML.process("mail.html", new Context(locale, model)));
  }

  static String text(Map<String, Object> model, Locale locale) {
    return Joined.of(TEXT.process("mail.txt", new Context(locale, model)));
  }

  private static TemplateEngine engine(TemplateMode mode) {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(Twins.class.getClassLoader());
    resolver.setPrefix(FOLDER);
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding("UTF-8");
    TemplateEngine engine = new TemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }
}
