package io.followthrough.interview.application.round.steps;

import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.interviews.InterviewCancelled;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewKind;
import io.followthrough.contracts.interviews.InterviewOutcome;
import io.followthrough.contracts.interviews.InterviewOutcomeRecorded;
import io.followthrough.contracts.interviews.InterviewRescheduled;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.contracts.interviews.Interviewer;
import io.followthrough.contracts.interviews.PromisedMaterial;
import io.followthrough.contracts.interviews.retraction.InterviewMoved;
import io.followthrough.contracts.interviews.retraction.InterviewVoided;
import io.followthrough.contracts.interviews.retraction.StandingTimeline;
import io.followthrough.interview.domain.promise.RoundPromises;
import io.followthrough.interview.domain.promise.StandingStatement;
import io.followthrough.interview.domain.round.CompletedInterview;
import io.followthrough.interview.domain.round.Interview;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services read of rounds: no e-mail address and no free text among it. */
public final class EventsOfInterviews {

    private EventsOfInterviews() {}

    public static InterviewScheduled scheduled(Interview interview, Instant at) {
        return new InterviewScheduled(
                interview.id(),
                interview.identity().opportunityId(),
                interview.identity().candidateId(),
                InterviewKind.valueOf(interview.kind().name()),
                interview.period().startsAt(),
                interview.period().endsAt(),
                interview.period().zone().getId(),
                expected(interview),
                at);
    }

    public static InterviewRescheduled rescheduled(Interview before, Interview after, Instant at) {
        return new InterviewRescheduled(
                after.id(),
                after.identity().opportunityId(),
                after.identity().candidateId(),
                InterviewKind.valueOf(after.kind().name()),
                after.period().startsAt(),
                after.period().endsAt(),
                after.period().zone().getId(),
                expected(after),
                before.period().startsAt(),
                before.period().endsAt(),
                at);
    }

    public static InterviewCancelled cancelled(Interview interview, Instant at) {
        return new InterviewCancelled(
                interview.id(),
                interview.identity().opportunityId(),
                interview.identity().candidateId(),
                at);
    }

    public static InterviewOutcomeRecorded concluded(
            Interview interview,
            io.followthrough.timing.facts.round.InterviewOutcome outcome,
            io.followthrough.timing.facts.round.@Nullable InterviewOutcome previous,
            Instant at) {
        return new InterviewOutcomeRecorded(
                interview.id(),
                interview.identity().opportunityId(),
                interview.identity().candidateId(),
                InterviewOutcome.valueOf(outcome.name()),
                previous == null ? null : InterviewOutcome.valueOf(previous.name()),
                at);
    }

    public static InterviewVoided voided(Interview interview, Optional<StandingStatement> besides, Instant at) {
        return new InterviewVoided(
                interview.id(),
                interview.identity().opportunityId(),
                interview.identity().candidateId(),
                timeline(besides),
                at);
    }

    /**
     * That it belongs to another opportunity.
     *
     * @param before what the employer of the one that it leaves says without it
     * @param after what the employer of the other one says
     */
    public static InterviewMoved moved(
            Interview moved,
            UUID from,
            Optional<StandingStatement> before,
            Optional<StandingStatement> after,
            Instant at) {
        return new InterviewMoved(
                moved.id(),
                moved.identity().opportunityId(),
                moved.identity().candidateId(),
                from,
                timeline(after),
                timeline(before),
                at);
    }

    private static @Nullable StandingTimeline timeline(Optional<StandingStatement> standing) {
        return standing.map(one -> new StandingTimeline(
                        one.said().decisionDate(), one.said().statedAs(), one.statedAt()))
                .orElse(null);
    }

    private static List<Interviewer> expected(Interview interview) {
        return interview.interviewers().stream()
                .map(one -> new Interviewer(one.id(), one.name(), one.title(), one.greetingName()))
                .toList();
    }

    /** @param correction whether it was reported before */
    public static InterviewCompleted completed(
            CompletedInterview interview, RoundPromises promises, boolean correction, Instant at) {
        return new InterviewCompleted(
                interview.id(),
                interview.identity().opportunityId(),
                interview.identity().candidateId(),
                InterviewKind.valueOf(interview.kind().name()),
                interview.period().startsAt(),
                interview.period().endsAt(),
                interview.period().zone().getId(),
                interview.interviewers().stream()
                        .map(one -> new Attendee(
                                one.id(), one.name(), one.title(), one.greetingName(), Boolean.TRUE.equals(one.met())))
                        .toList(),
                promises.timeline().decisionDate(),
                promises.timeline().statedAs(),
                promises.materials().stream()
                        .map(one ->
                                new PromisedMaterial(one.id(), one.description(), one.promisedFor(), one.promisedAt()))
                        .toList(),
                correction,
                at);
    }
}
