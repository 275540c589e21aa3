package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A round not yet held, whole, as it now stands: other times, another form or other interviewers. */
public record InterviewRescheduled(
        UUID interviewId,
        UUID opportunityId,
        String candidateId,
        InterviewKind kind,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        List<Interviewer> interviewers,
        Instant previousStartsAt,
        Instant previousEndsAt,
        Instant rescheduledAt)
        implements InterviewEvent {

    public InterviewRescheduled {
        interviewers = List.copyOf(interviewers);
    }
}
