package io.followthrough.reminder.application.learning;

import io.followthrough.contracts.interviews.InterviewCancelled;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewOutcomeRecorded;
import io.followthrough.contracts.interviews.InterviewRescheduled;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.contracts.interviews.people.InterviewerErased;
import io.followthrough.contracts.interviews.retraction.InterviewMoved;
import io.followthrough.contracts.interviews.retraction.InterviewVoided;
import io.followthrough.contracts.interviews.retraction.StandingTimeline;
import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.Invitation;
import io.followthrough.timing.facts.Material;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OwedFacts;
import io.followthrough.timing.facts.round.CancelledInterview;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.facts.round.InterviewFacts;
import io.followthrough.timing.facts.round.InterviewForm;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.facts.round.InterviewResult;
import io.followthrough.timing.facts.round.Interviewer;
import io.followthrough.timing.facts.round.ScheduledInterview;
import io.followthrough.timing.promise.Word;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event about a round adds to the facts. Applying an event twice gives the same facts. */
final class InterviewFromEvents {

    private InterviewFromEvents() {}

    static OpportunityFacts with(OpportunityFacts facts, InterviewScheduled scheduled) {
        Word invitation = Word.invitation(scheduled.interviewId(), scheduled.scheduledAt(), scheduled.startsAt());
        return ahead(facts, scheduled.interviewId(), scheduled.endsAt(), scheduled.timeZone())
                .withEmployer(facts.employer().inviting(new Invitation(scheduled.interviewId(), invitation.at())));
    }

    static OpportunityFacts with(OpportunityFacts facts, InterviewRescheduled rescheduled) {
        return ahead(facts, rescheduled.interviewId(), rescheduled.endsAt(), rescheduled.timeZone());
    }

    static OpportunityFacts with(OpportunityFacts facts, InterviewCancelled cancelled) {
        return facts.round(cancelled.interviewId())
                .filter(ScheduledInterview.class::isInstance)
                .map(round -> facts.withRound(
                        new CancelledInterview(round.interviewId(), round.end(), cancelled.cancelledAt())))
                .orElse(facts);
    }

    /** The completion, or its correction: what became known of the round since stands. */
    static OpportunityFacts with(OpportunityFacts facts, InterviewCompleted completed) {
        InterviewEnd end = new InterviewEnd(completed.endsAt(), ZoneId.of(completed.timeZone()));
        Optional<CompletedInterview> known = completed(facts, completed.interviewId());
        CompletedInterview round = new CompletedInterview(
                completed.interviewId(),
                end,
                InterviewForm.valueOf(completed.kind().name()),
                completed.interviewers().stream()
                        .map(one -> new Interviewer(one.id(), one.name(), one.met()))
                        .toList(),
                known.map(CompletedInterview::result).orElse(null),
                known.filter(before -> before.end().equals(end))
                        .map(CompletedInterview::reportedAt)
                        .orElse(completed.completedAt()));
        return facts.withRound(round)
                .withEmployer(deciding(facts.employer(), known, completed))
                .withOwed(owed(facts.owed(), completed));
    }

    /** Nothing was said or promised in it, and what stood before stands again. */
    static OpportunityFacts with(OpportunityFacts facts, InterviewVoided voided) {
        return facts.withoutRound(voided.interviewId(), decision(voided.timeline()));
    }

    /** What the opportunity that the round was entered for is without it. */
    static OpportunityFacts without(OpportunityFacts facts, InterviewMoved moved) {
        return facts.withoutRound(moved.interviewId(), decision(moved.fromTimeline()));
    }

    /**
     * What the opportunity that the round belongs to is with it.
     *
     * @param from the other one, as it was
     */
    static OpportunityFacts with(OpportunityFacts facts, OpportunityFacts from, InterviewMoved moved) {
        return facts.takingRound(moved.interviewId(), from, decision(moved.timeline()));
    }

    static OpportunityFacts with(OpportunityFacts facts, InterviewOutcomeRecorded recorded) {
        InterviewOutcome outcome = InterviewOutcome.valueOf(recorded.outcome().name());
        return completed(facts, recorded.interviewId())
                .map(round -> facts.withRound(new CompletedInterview(
                        round.interviewId(),
                        round.end(),
                        round.form(),
                        round.interviewers(),
                        new InterviewResult(outcome, recorded.recordedAt()),
                        round.reportedAt())))
                .orElse(facts);
    }

    /** A third person is forgotten: the round keeps that somebody was met, not who. */
    static OpportunityFacts with(OpportunityFacts facts, InterviewerErased erased) {
        return completed(facts, erased.interviewId())
                .map(round -> facts.withRound(new CompletedInterview(
                        round.interviewId(),
                        round.end(),
                        round.form(),
                        round.interviewers().stream()
                                .map(one -> one.id().equals(erased.interviewerId())
                                        ? new Interviewer(one.id(), null, one.met())
                                        : one)
                                .toList(),
                        round.result(),
                        round.reportedAt())))
                .orElse(facts);
    }

    static boolean isCompleted(OpportunityFacts facts, UUID interviewId) {
        return completed(facts, interviewId).isPresent();
    }

    private static Optional<CompletedInterview> completed(OpportunityFacts facts, UUID interviewId) {
        return facts.round(interviewId)
                .filter(CompletedInterview.class::isInstance)
                .map(CompletedInterview.class::cast);
    }

    /** A round that took place stays one. */
    private static OpportunityFacts ahead(OpportunityFacts facts, UUID interviewId, Instant endsAt, String timeZone) {
        InterviewFacts round = new ScheduledInterview(interviewId, new InterviewEnd(endsAt, ZoneId.of(timeZone)));
        return isCompleted(facts, interviewId) ? facts : facts.withRound(round);
    }

    /** A date that an earlier report of this round had by mistake was never said. */
    private static EmployerFacts deciding(
            EmployerFacts employer, Optional<CompletedInterview> known, InterviewCompleted completed) {
        DecisionDate stands = employer.decisionDate();
        boolean mistaken = stands != null
                && known.filter(before -> before.end().at().equals(stands.statedAt()))
                        .isPresent();
        return mistaken
                ? employer.correcting(decision(completed))
                : employer.deciding(decision(completed), completed.completedAt());
    }

    private static @Nullable DecisionDate decision(@Nullable StandingTimeline timeline) {
        return timeline == null || timeline.decisionDate() == null
                ? null
                : new DecisionDate(timeline.decisionDate(), timeline.statedAt());
    }

    /** What was said in a round was said when it ended, however late it is reported. */
    private static @Nullable DecisionDate decision(InterviewCompleted completed) {
        return completed.decisionDate() == null ? null : new DecisionDate(completed.decisionDate(), completed.endsAt());
    }

    /** A correction names all that was promised in the round; what was sent of it stays sent. */
    private static OwedFacts owed(OwedFacts owed, InterviewCompleted completed) {
        OwedFacts others = new OwedFacts(
                owed.materials().stream()
                        .filter(material -> !completed.interviewId().equals(material.interviewId()))
                        .toList(),
                owed.referrer(),
                owed.references());
        return completed.materials().stream()
                .map(promised -> new Material(
                        promised.id(),
                        completed.interviewId(),
                        promised.promisedFor(),
                        promised.promisedAt(),
                        owed.material(promised.id()).map(Material::sentAt).orElse(null)))
                .reduce(others, OwedFacts::withMaterial, (one, other) -> other);
    }
}
