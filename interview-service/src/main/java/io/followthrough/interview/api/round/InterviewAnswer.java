package io.followthrough.interview.api.round;

import io.followthrough.interview.domain.round.CompletedInterview;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewKind;
import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.interview.domain.round.VoidedInterview;
import io.followthrough.timing.facts.round.InterviewOutcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A round as it stands.
 *
 * @param plannedEndsAt the end that was planned before the round was reported; absent until then
 * @param round its place among the opportunity's rounds by their start, from 1; absent when it was cancelled or is void (R33)
 * @param voidedAt when it was taken back as a mistake; absent while it stands
 */
@Schema(examples = """
        {"id": "01a181d8-51c0-76da-88c3-4ba124c41f97",
        "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "candidateId": "cand-7f3a", "round": 1,
        "kind": "PANEL", "state": "COMPLETED", "startsAt": "2026-11-05T13:00:00Z",
        "endsAt": "2026-11-05T14:00:00Z", "timeZone": "Europe/Vienna",
        "interviewers": [{"id": "01a181d8-51c1-72dc-899c-8e59c150e3ec", "name": "Ines Berger",
        "email": "ines@alpenbahn.example", "title": "Head of planning", "met": true},
        {"id": "01a181d8-51c2-7e16-88f7-5c5d7813f3d4", "name": "Tom Hale", "met": false}],
        "plannedEndsAt": "2026-11-05T14:30:00Z", "reportedAt": "2026-11-05T14:40:00Z", "outcome": "ADVANCED",
        "outcomeRecordedAt": "2026-11-06T15:00:00Z"}""")
public record InterviewAnswer(
        UUID id,
        UUID opportunityId,
        String candidateId,
        @Nullable Integer round,
        InterviewKind kind,
        Interview.State state,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        List<InterviewerAnswer> interviewers,
        @Nullable Instant plannedEndsAt,
        @Nullable Instant reportedAt,
        @Nullable InterviewOutcome outcome,
        @Nullable Instant outcomeRecordedAt,
        @Nullable Instant voidedAt) {

    /** Somebody of the employer; {@code met} is absent until the round is completed. */
    record InterviewerAnswer(
            UUID id,
            String name,
            @Nullable String email,
            @Nullable String title,
            @Nullable String greetingName,
            @Nullable Boolean met) {

        static InterviewerAnswer of(Interviewer interviewer) {
            return new InterviewerAnswer(
                    interviewer.id(),
                    interviewer.name(),
                    interviewer.email(),
                    interviewer.title(),
                    interviewer.greetingName(),
                    interviewer.met());
        }
    }

    public static InterviewAnswer of(Interview interview) {
        CompletedInterview.Report report = interview.report();
        CompletedInterview.Conclusion conclusion = interview.conclusion();
        return new InterviewAnswer(
                interview.id(),
                interview.identity().opportunityId(),
                interview.identity().candidateId(),
                interview.round(),
                interview.kind(),
                interview.state(),
                interview.period().startsAt(),
                interview.period().endsAt(),
                interview.period().zone().getId(),
                interview.interviewers().stream().map(InterviewerAnswer::of).toList(),
                report == null ? null : report.plannedEnd(),
                report == null ? null : report.at(),
                interview.outcome(),
                conclusion == null ? null : conclusion.recordedAt(),
                interview instanceof VoidedInterview voided ? voided.voidedAt() : null);
    }
}
