package io.followthrough.reminder.application;

import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.PromisedMaterial;
import io.followthrough.reminder.domain.facts.CompletedInterview;
import io.followthrough.reminder.domain.facts.DecisionDate;
import io.followthrough.reminder.domain.facts.EmployerFacts;
import io.followthrough.reminder.domain.facts.FollowUpFacts;
import io.followthrough.reminder.domain.facts.Formality;
import io.followthrough.reminder.domain.facts.InterviewEnd;
import io.followthrough.reminder.domain.facts.InterviewFacts;
import io.followthrough.reminder.domain.facts.Interviewer;
import io.followthrough.reminder.domain.facts.Material;
import io.followthrough.reminder.domain.facts.OpportunityFacts;
import io.followthrough.reminder.domain.facts.OwedFacts;
import io.followthrough.reminder.domain.facts.Referrer;
import io.followthrough.reminder.domain.facts.ScheduledInterview;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an event adds to the facts of an opportunity. Applying an event twice gives the same facts. */
final class FactsFromEvents {

    private FactsFromEvents() {}

    static OpportunityFacts nothingKnown(UUID opportunityId) {
        return new OpportunityFacts(
                opportunityId, List.of(), EmployerFacts.SILENT, FollowUpFacts.NONE, OwedFacts.NOTHING);
    }

    static OpportunityFacts with(OpportunityFacts facts, OpportunityOpened opened) {
        EmployerFacts employer = facts.employer();
        Formality formality = opened.formality() == null
                ? null
                : Formality.valueOf(opened.formality().name());
        Referrer referrer = opened.referrer() == null
                ? null
                : new Referrer(opened.referrer().id(), opened.referrer().name());
        return new OpportunityFacts(
                facts.opportunityId(),
                facts.rounds(),
                new EmployerFacts(formality, employer.decisionDate(), employer.respondedAt(), employer.result()),
                facts.followUps(),
                new OwedFacts(facts.owed().materials(), referrer, facts.owed().references()));
    }

    static OpportunityFacts with(OpportunityFacts facts, InterviewScheduled scheduled) {
        return withRound(
                facts,
                new ScheduledInterview(
                        scheduled.interviewId(),
                        new InterviewEnd(scheduled.endsAt(), ZoneId.of(scheduled.timeZone()))));
    }

    static OpportunityFacts with(OpportunityFacts facts, InterviewCompleted completed) {
        CompletedInterview round = new CompletedInterview(
                completed.interviewId(),
                new InterviewEnd(completed.endsAt(), ZoneId.of(completed.timeZone())),
                completed.interviewers().stream()
                        .map(one -> new Interviewer(one.id(), one.name(), one.met()))
                        .toList(),
                null,
                completed.completedAt());
        OpportunityFacts known = withRound(facts, round);
        EmployerFacts employer = known.employer();
        return new OpportunityFacts(
                known.opportunityId(),
                known.rounds(),
                new EmployerFacts(
                        employer.formality(),
                        decisionDate(employer.decisionDate(), completed),
                        employer.respondedAt(),
                        employer.result()),
                known.followUps(),
                withMaterials(known.owed(), completed));
    }

    private static OpportunityFacts withRound(OpportunityFacts facts, InterviewFacts round) {
        Stream<InterviewFacts> others =
                facts.rounds().stream().filter(known -> !known.interviewId().equals(round.interviewId()));
        return new OpportunityFacts(
                facts.opportunityId(),
                Stream.concat(others, Stream.of(round)).toList(),
                facts.employer(),
                facts.followUps(),
                facts.owed());
    }

    /** Repeating the same date does not make it a new statement. */
    private static @Nullable DecisionDate decisionDate(@Nullable DecisionDate known, InterviewCompleted completed) {
        if (completed.decisionDate() == null) {
            return null;
        }
        return known != null && known.date().equals(completed.decisionDate())
                ? known
                : new DecisionDate(completed.decisionDate(), completed.completedAt());
    }

    private static OwedFacts withMaterials(OwedFacts owed, InterviewCompleted completed) {
        Stream<Material> others = owed.materials().stream()
                .filter(material -> !completed.interviewId().equals(material.interviewId()));
        Stream<Material> promised =
                completed.materials().stream().map(material -> material(completed.interviewId(), material));
        return new OwedFacts(Stream.concat(others, promised).toList(), owed.referrer(), owed.references());
    }

    private static Material material(UUID interviewId, PromisedMaterial material) {
        return new Material(material.id(), interviewId, material.promisedFor(), material.promisedAt(), null);
    }
}
