package io.buyin.story;

import io.buyin.measure.Measurements;
import io.buyin.quantity.BusinessDate;
import io.buyin.settings.Settings;
import io.buyin.settings.Translations;
import io.buyin.voice.Voices;
import java.util.List;

/**
 * Everything a story is made of.
 *
 * @param audience the leader it is for
 * @param lineage what became of each file's rows
 * @param checks the checks that ran before the story is told
 * @param version of Buyin, as the method page prints it
 * @param background what is stated outside the order form
 * @param translations of stated texts
 */
public record StoryInput(
    Settings settings,
    Settings.Audience audience,
    BusinessDate date,
    Measurements measurements,
    Voices voices,
    List<Numbers.LineageRow> lineage,
    List<NightCheck> checks,
    String version,
    Background background,
    Translations translations) {}
