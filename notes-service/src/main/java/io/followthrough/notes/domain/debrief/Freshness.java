package io.followthrough.notes.domain.debrief;

import java.time.Duration;

/** How old the memory is (R5). */
public enum Freshness {
    FRESH,
    AGEING,
    STALE;

    private static final Duration FRESH_UNTIL = Duration.ofHours(24);
    private static final Duration AGEING_UNTIL = Duration.ofHours(48);

    public static Freshness of(Duration age) {
        if (age.compareTo(FRESH_UNTIL) <= 0) {
            return FRESH;
        }
        return age.compareTo(AGEING_UNTIL) <= 0 ? AGEING : STALE;
    }
}
