package io.buyin.render.json;

import io.buyin.story.Run;
import io.buyin.story.Tone;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Most runs are plain words in ink: what they share with those is left out. */
final class RunJson extends StdSerializer<Run> {

  RunJson() {
    super(Run.class);
  }

  @Override
  public void serialize(Run run, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    json.writeStringProperty("text", run.text());
    if (run.weight() != Run.Weight.REGULAR) {
      json.writeStringProperty("weight", run.weight().name());
    }
    if (run.tone() != Tone.INK) {
      json.writeStringProperty("tone", run.tone().name());
    }
    if (!run.token().isEmpty()) {
      json.writeStringProperty("token", run.token());
    }
    json.writeEndObject();
  }
}
