package io.followthrough.notes.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of a round.
 *
 * @param decisionDate by when the employer said it would decide, or null
 */
public record KnownInterview(
        UUID id,
        UUID opportunityId,
        String candidateId,
        boolean completed,
        Instant endsAt,
        ZoneId zone,
        @Nullable LocalDate decisionDate,
        List<Interviewer> interviewers) {

    public KnownInterview {
        interviewers = List.copyOf(interviewers);
    }

    /** The first one whom the candidate met. */
    public Optional<Interviewer> host() {
        return interviewers.stream().filter(Interviewer::met).findFirst();
    }
}
