package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round took place, or its completion was corrected: the facts from which its whole plan is made (R3, R33). */
public record InterviewCompleted(
        UUID interviewId,
        UUID opportunityId,
        String candidateId,
        InterviewKind kind,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        List<Attendee> interviewers,
        @Nullable LocalDate decisionDate,
        @Nullable String statedAs,
        List<PromisedMaterial> materials,
        boolean correction,
        Instant completedAt)
        implements InterviewEvent {

    public InterviewCompleted {
        interviewers = List.copyOf(interviewers);
        materials = List.copyOf(materials);
    }
}
