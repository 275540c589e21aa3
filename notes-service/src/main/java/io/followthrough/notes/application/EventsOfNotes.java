package io.followthrough.notes.application;

import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.Freshness;
import io.followthrough.contracts.notes.JobEvaluated;
import io.followthrough.notes.domain.Debrief;
import io.followthrough.notes.domain.Evaluation;
import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.notes.domain.KnownOpportunity;
import java.time.Instant;

/** What other services learn of notes: that they were written and how fresh, never what they say. */
final class EventsOfNotes {

    private EventsOfNotes() {}

    static DebriefRecorded recorded(KnownInterview interview, Debrief debrief, boolean first, Instant now) {
        return new DebriefRecorded(
                interview.id(),
                interview.opportunityId(),
                interview.candidateId(),
                first,
                Freshness.valueOf(debrief.freshness(interview.endsAt(), now).name()),
                debrief.completeness(),
                debrief.recallScore(interview.endsAt()),
                now);
    }

    static JobEvaluated evaluated(KnownOpportunity opportunity, Evaluation evaluation, boolean first, Instant now) {
        return new JobEvaluated(
                opportunity.id(),
                opportunity.candidateId(),
                first,
                evaluation.count(Evaluation.Colour.GREEN),
                evaluation.count(Evaluation.Colour.RED),
                evaluation.insiderTalks().size(),
                now);
    }
}
