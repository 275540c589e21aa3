package io.followthrough.timing.rules.followup;

import io.followthrough.timing.facts.Dealings;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.FollowUpFacts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OpportunityResult;
import io.followthrough.timing.facts.round.CancelledInterview;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewFacts;
import io.followthrough.timing.facts.round.InterviewResult;
import io.followthrough.timing.facts.round.ScheduledInterview;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as it was at an instant: a contact is judged by what had happened until then, whenever it is told of.
 * Of their dates only the last one is known; it counts whenever it was stated.
 */
record KnownThen(OpportunityFacts opportunity, Instant at) {

    OpportunityFacts facts() {
        return new OpportunityFacts(
                opportunity.opportunityId(),
                opportunity.rounds().stream().flatMap(this::round).toList(),
                employer(opportunity.employer()),
                followUps(opportunity.followUps()),
                opportunity.owed());
    }

    /** What has not been completed or called off by then was still ahead; what was to end later is not known to have been. */
    private Stream<InterviewFacts> round(InterviewFacts round) {
        if (round instanceof CompletedInterview completed) {
            return has(completed.end().at()) ? Stream.of(completed(completed)) : Stream.empty();
        }
        if (round instanceof CancelledInterview cancelled && !has(cancelled.cancelledAt())) {
            return Stream.of(new ScheduledInterview(cancelled.interviewId(), cancelled.end()));
        }
        return Stream.of(round);
    }

    private CompletedInterview completed(CompletedInterview round) {
        InterviewResult result = round.result();
        return new CompletedInterview(
                round.interviewId(),
                round.end(),
                round.form(),
                round.interviewers(),
                result != null && has(result.recordedAt()) ? result : null,
                round.reportedAt());
    }

    private EmployerFacts employer(EmployerFacts employer) {
        OpportunityResult result = employer.result();
        return new EmployerFacts(
                employer.formality(),
                employer.region(),
                employer.decisionDate(),
                employer.respondedAt().stream().filter(this::has).toList(),
                result != null && has(result.recordedAt()) ? result : null,
                Dealings.NONE);
    }

    private FollowUpFacts followUps(FollowUpFacts followUps) {
        Instant reason = followUps.secondReasonGivenAt();
        return new FollowUpFacts(
                followUps.made().stream().filter(made -> has(made.sentAt())).toList(),
                reason != null && has(reason) ? reason : null);
    }

    private boolean has(@Nullable Instant happened) {
        return happened != null && !happened.isAfter(at);
    }
}
