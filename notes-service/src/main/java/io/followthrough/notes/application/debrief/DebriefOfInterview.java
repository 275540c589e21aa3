package io.followthrough.notes.application.debrief;

import io.followthrough.notes.domain.debrief.Debrief;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.unapplied.Failure;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A debrief with the round it is about.
 *
 * @param failure what could not be taken into what is known of its opportunity; null when all was
 * @param readAt the tenant's instant at which it stood so
 */
public record DebriefOfInterview(
        KnownInterview interview,
        Debrief debrief,
        long version,
        @Nullable Failure failure,
        Instant readAt) {

    /** As it is handed out with others: what could not be taken in is no part of it. */
    public static DebriefOfInterview of(KnownInterview interview, Versioned<Debrief> debrief, Instant readAt) {
        return of(interview, debrief, Optional.empty(), readAt);
    }

    static DebriefOfInterview of(
            KnownInterview interview, Versioned<Debrief> debrief, Optional<Failure> failure, Instant readAt) {
        return new DebriefOfInterview(interview, debrief.value(), debrief.version(), failure.orElse(null), readAt);
    }
}
