package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A round is planned; a pending follow-up waits for it. */
public record InterviewScheduled(
        UUID interviewId,
        UUID opportunityId,
        String candidateId,
        InterviewKind kind,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        List<Interviewer> interviewers,
        Instant scheduledAt)
        implements InterviewEvent {

    public InterviewScheduled {
        interviewers = List.copyOf(interviewers);
    }
}
