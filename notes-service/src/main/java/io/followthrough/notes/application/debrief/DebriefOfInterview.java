package io.followthrough.notes.application.debrief;

import io.followthrough.notes.domain.debrief.Debrief;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.platform.store.Versioned;
import java.time.Instant;

/**
 * A debrief with the round it is about.
 *
 * @param readAt the tenant's instant at which it stood so
 */
public record DebriefOfInterview(KnownInterview interview, Debrief debrief, long version, Instant readAt) {

    public static DebriefOfInterview of(KnownInterview interview, Versioned<Debrief> debrief, Instant readAt) {
        return new DebriefOfInterview(interview, debrief.value(), debrief.version(), readAt);
    }
}
