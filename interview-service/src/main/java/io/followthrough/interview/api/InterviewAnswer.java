package io.followthrough.interview.api;

import io.followthrough.interview.domain.Interview;
import io.followthrough.interview.domain.InterviewKind;
import io.followthrough.interview.domain.Interviewer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round as it stands. */
record InterviewAnswer(
        UUID id,
        UUID opportunityId,
        String candidateId,
        InterviewKind kind,
        Interview.State state,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        List<InterviewerAnswer> interviewers) {

    /** Somebody of the employer; {@code met} is absent until the round is completed. */
    record InterviewerAnswer(
            UUID id,
            String name,
            @Nullable String email,
            @Nullable String title,
            @Nullable Boolean met) {

        static InterviewerAnswer of(Interviewer interviewer) {
            return new InterviewerAnswer(
                    interviewer.id(), interviewer.name(), interviewer.email(), interviewer.title(), interviewer.met());
        }
    }

    static InterviewAnswer of(Interview interview) {
        return new InterviewAnswer(
                interview.id(),
                interview.identity().opportunityId(),
                interview.identity().candidateId(),
                interview.kind(),
                interview.state(),
                interview.period().startsAt(),
                interview.period().endsAt(),
                interview.period().zone().getId(),
                interview.interviewers().stream().map(InterviewerAnswer::of).toList());
    }
}
