package io.buyin.render.preview;

/**
 * One slide as a picture.
 *
 * @param number of the slide, from 1
 * @param title of the slide
 * @param png the picture's bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes are only handed through.
public record Preview(int number, String title, byte[] png) {}
