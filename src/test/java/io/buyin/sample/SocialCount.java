package io.buyin.sample;

import java.time.LocalDate;

/** What one social row counts. */
record SocialCount(LocalDate day, long impressions, long reach, long engagements) {}
