package io.buyin.story;

/**
 * A person's words as they stand on a page.
 *
 * @param voice id such as {@code Q07}
 * @param tag the stance in the deck's language: Supports, Mixed, Asks; empty for a goal's voice
 * @param tone of the bar beside it
 * @param language that the words are in, as a BCP 47 tag; the deck's where it is not known
 * @param words verbatim, without quotation marks
 * @param quoted the words within the language's quotation marks
 * @param attribution role, team, date and id
 * @param answer "Our answer: …" for a hesitation; empty otherwise
 */
public record Quote(
    String voice,
    String tag,
    Tone tone,
    String language,
    String words,
    String quoted,
    Phrase attribution,
    Phrase answer) {}
