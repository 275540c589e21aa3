package io.followthrough.notes.application;

import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.notes.domain.Interviewer;
import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.notes.store.Debriefs;
import io.followthrough.notes.store.KnownInterviews;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;

/** Remembers a round from its scheduling on, and opens its debrief when it is completed (R3, R4). */
@ApplicationScoped
public class KeepInterview {

    private final KnownInterviews interviews;
    private final Debriefs debriefs;
    private final PrepareFollowUp prepareFollowUp;

    KeepInterview(KnownInterviews interviews, Debriefs debriefs, PrepareFollowUp prepareFollowUp) {
        this.interviews = interviews;
        this.debriefs = debriefs;
        this.prepareFollowUp = prepareFollowUp;
    }

    public Uni<Void> onScheduled(TenantTransaction transaction, IncomingEvent<InterviewScheduled> event) {
        InterviewScheduled scheduled = event.data();
        return interviews.save(
                transaction,
                new KnownInterview(
                        scheduled.interviewId(),
                        scheduled.opportunityId(),
                        scheduled.candidateId(),
                        false,
                        scheduled.endsAt(),
                        ZoneId.of(scheduled.timeZone()),
                        null,
                        scheduled.interviewers().stream()
                                .map(one -> new Interviewer(one.id(), one.name(), one.title(), false))
                                .toList()));
    }

    public Uni<Void> onCompleted(TenantTransaction transaction, IncomingEvent<InterviewCompleted> event) {
        InterviewCompleted completed = event.data();
        KnownInterview interview = new KnownInterview(
                completed.interviewId(),
                completed.opportunityId(),
                completed.candidateId(),
                true,
                completed.endsAt(),
                ZoneId.of(completed.timeZone()),
                completed.decisionDate(),
                completed.interviewers().stream()
                        .map(one -> new Interviewer(one.id(), one.name(), one.title(), one.met()))
                        .toList());
        return interviews
                .save(transaction, interview)
                .chain(() -> debriefs.open(transaction, interview.id(), interview.candidateId()))
                .chain(() -> prepareFollowUp.prepareAwaited(transaction, interview.opportunityId()));
    }
}
