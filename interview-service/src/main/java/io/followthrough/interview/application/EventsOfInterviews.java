package io.followthrough.interview.application;

import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.interviews.Formality;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewKind;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.PromisedMaterial;
import io.followthrough.contracts.interviews.Referrer;
import io.followthrough.interview.domain.HiringTimeline;
import io.followthrough.interview.domain.Interview;
import io.followthrough.interview.domain.Material;
import io.followthrough.interview.domain.Opportunity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What other services read of the domain: no e-mail address and no free text among it. */
public final class EventsOfInterviews {

    private EventsOfInterviews() {}

    public static OpportunityOpened opened(Opportunity opportunity) {
        Opportunity.Position position = opportunity.position();
        return new OpportunityOpened(
                opportunity.id(),
                opportunity.candidateId(),
                OpeningOccasion.OPENED,
                position.employer(),
                position.role(),
                position.source(),
                position.formality() == null
                        ? null
                        : Formality.valueOf(position.formality().name()),
                referrer(opportunity),
                opportunity.openedAt());
    }

    public static InterviewScheduled scheduled(Interview interview, Instant at) {
        return new InterviewScheduled(
                interview.id(),
                interview.identity().opportunityId(),
                interview.identity().candidateId(),
                InterviewKind.valueOf(interview.kind().name()),
                interview.period().startsAt(),
                interview.period().endsAt(),
                interview.period().zone().getId(),
                interview.interviewers().stream()
                        .map(one -> new io.followthrough.contracts.interviews.Interviewer(
                                one.id(), one.name(), one.title()))
                        .toList(),
                at);
    }

    static InterviewCompleted completed(
            Interview interview, HiringTimeline timeline, List<Material> materials, Instant at) {
        return new InterviewCompleted(
                interview.id(),
                interview.identity().opportunityId(),
                interview.identity().candidateId(),
                InterviewKind.valueOf(interview.kind().name()),
                interview.period().startsAt(),
                interview.period().endsAt(),
                interview.period().zone().getId(),
                interview.interviewers().stream()
                        .map(one -> new Attendee(one.id(), one.name(), one.title(), Boolean.TRUE.equals(one.met())))
                        .toList(),
                timeline.decisionDate(),
                timeline.statedAs(),
                materials.stream()
                        .map(one ->
                                new PromisedMaterial(one.id(), one.description(), one.promisedFor(), one.promisedAt()))
                        .toList(),
                false,
                at);
    }

    private static @Nullable Referrer referrer(Opportunity opportunity) {
        io.followthrough.interview.domain.Referrer referrer = opportunity.referrer();
        return referrer == null ? null : new Referrer(referrer.id(), referrer.name());
    }
}
