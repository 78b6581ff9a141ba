package io.buyin.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A published edition as its manifest describes it.
 *
 * @param writtenAt when the manifest, an edition's last file, was written: the file's own time,
 *     since an edition itself holds no clock time; copying without it makes an edition look younger
 * @param audiences ids with files that may leave the house, in order
 * @param held a sentence for each audience held back
 * @param lacking a sentence for each refused file and late or missing source
 * @param dataThrough last day covered, by source
 */
public record ShelvedEdition(
    PublishedEdition edition,
    Instant writtenAt,
    List<String> audiences,
    List<String> held,
    List<String> lacking,
    Map<String, LocalDate> dataThrough) {}
