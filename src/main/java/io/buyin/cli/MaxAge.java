package io.buyin.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** A length of time on the command line: {@code 60s}, {@code 90m}, {@code 26h}, {@code 2d}. */
final class MaxAge implements CommandLine.ITypeConverter<Duration> {

  private static final Pattern FORM = Pattern.compile("([0-9]{1,6})([smhd])");

  @Override
  public Duration convert(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new CommandLine.TypeConversionException(
          "expected a time like 26h, 90m or 2d but found \"" + text + "\"");
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
