package io.followthrough.notes.domain.debrief;

import java.time.Duration;

/** How much of an interview is still remembered: most people forget up to 73 % within 1-2 days (R5, S1). */
final class Memory {

    private static final Duration FADES_FOR = Duration.ofHours(48);
    private static final double REMAINS = 0.27;

    private Memory() {}

    /** From 1 at the interview's end, falling linearly to 0.27 after 48 hours, and staying there. */
    static double after(Duration age) {
        double elapsed = Math.max(0, (double) age.toMillis() / FADES_FOR.toMillis());
        return Math.max(REMAINS, 1 - (1 - REMAINS) * elapsed);
    }
}
