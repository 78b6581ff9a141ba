/**
 * Writes the invented companies that Buyin is shown and tested with: {@code sample-data/} of the
 * repository, a second company for tests, and inboxes with something wrong in them.
 */
@NullMarked
package io.buyin.sample;

import org.jspecify.annotations.NullMarked;
