package io.followthrough.notes.application.learning;

import io.followthrough.contracts.interviews.InterviewCancelled;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewEvent;
import io.followthrough.contracts.interviews.InterviewKind;
import io.followthrough.contracts.interviews.InterviewOutcomeRecorded;
import io.followthrough.contracts.interviews.InterviewRescheduled;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.notes.application.TakesInterviewEvents;
import io.followthrough.notes.application.message.PrepareFollowUp;
import io.followthrough.notes.application.message.WithdrawDrafts;
import io.followthrough.notes.domain.hiring.Course;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.store.debrief.Debriefs;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.facts.round.InterviewResult;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Remembers the rounds as interview-service tells of them; a completed one opens its debrief (R3, R4). */
@ApplicationScoped
public class KeepInterview implements TakesInterviewEvents {

    private final KnownInterviews interviews;
    private final KnownOpportunities opportunities;
    private final Debriefs debriefs;
    private final KeepMaterial keepMaterial;
    private final PrepareFollowUp prepareFollowUp;
    private final WithdrawDrafts withdrawDrafts;

    KeepInterview(
            KnownInterviews interviews,
            KnownOpportunities opportunities,
            Debriefs debriefs,
            KeepMaterial keepMaterial,
            PrepareFollowUp prepareFollowUp,
            WithdrawDrafts withdrawDrafts) {
        this.interviews = interviews;
        this.opportunities = opportunities;
        this.debriefs = debriefs;
        this.keepMaterial = keepMaterial;
        this.prepareFollowUp = prepareFollowUp;
        this.withdrawDrafts = withdrawDrafts;
    }

    @Override
    public void addTo(EventHandlers handlers) {
        handlers.on(InterviewScheduled.class, this::onScheduled)
                .on(InterviewRescheduled.class, this::onRescheduled)
                .on(InterviewCancelled.class, this::onCancelled)
                .on(InterviewCompleted.class, this::onCompleted)
                .on(InterviewOutcomeRecorded.class, this::onOutcome);
    }

    private Uni<Void> onScheduled(TenantTransaction transaction, IncomingEvent<InterviewScheduled> event) {
        InterviewScheduled scheduled = event.data();
        return keep(
                transaction,
                scheduled(
                        scheduled,
                        scheduled.kind(),
                        scheduled.startsAt(),
                        scheduled.endsAt(),
                        scheduled.timeZone(),
                        scheduled.interviewers()));
    }

    private Uni<Void> onRescheduled(TenantTransaction transaction, IncomingEvent<InterviewRescheduled> event) {
        InterviewRescheduled rescheduled = event.data();
        return keep(
                transaction,
                scheduled(
                        rescheduled,
                        rescheduled.kind(),
                        rescheduled.startsAt(),
                        rescheduled.endsAt(),
                        rescheduled.timeZone(),
                        rescheduled.interviewers()));
    }

    private Uni<Void> onCancelled(TenantTransaction transaction, IncomingEvent<InterviewCancelled> event) {
        return interviews.change(
                transaction,
                event.data().interviewId(),
                round -> round.cancelled(event.data().cancelledAt()));
    }

    private Uni<Void> onOutcome(TenantTransaction transaction, IncomingEvent<InterviewOutcomeRecorded> event) {
        InterviewOutcomeRecorded recorded = event.data();
        InterviewResult result =
                new InterviewResult(InterviewOutcome.valueOf(recorded.outcome().name()), recorded.recordedAt());
        return interviews
                .change(transaction, recorded.interviewId(), round -> round.withResult(result))
                .chain(() -> withdrawDrafts.whereTheContactEnds(transaction, recorded.opportunityId()));
    }

    /** A completion carries the opportunity's timeline as known after the round (R1). */
    private Uni<Void> onCompleted(TenantTransaction transaction, IncomingEvent<InterviewCompleted> event) {
        InterviewCompleted completed = event.data();
        return interviews
                .find(transaction, completed.interviewId())
                .call(() -> keep(transaction, completed(completed)))
                .flatMap(before -> opportunities.change(
                        transaction,
                        completed.opportunityId(),
                        opportunity -> opportunity.saying(deciding(opportunity.said(), before, completed))))
                .invoke(() -> keepMaterial.promisedIn(transaction, completed))
                .invoke(() -> debriefs.open(transaction, completed.interviewId(), completed.candidateId()))
                .chain(() -> prepareFollowUp.prepareAwaited(transaction, completed.opportunityId()));
    }

    /** What was said in a round was said when it ended; what an earlier report of it had by mistake was never said. */
    private static EmployerFacts deciding(
            EmployerFacts said, Optional<KnownInterview> before, InterviewCompleted completed) {
        DecisionDate stands = said.decisionDate();
        boolean mistaken = stands != null
                && before.filter(KnownInterview::completed)
                        .filter(round -> round.endsAt().equals(stands.statedAt()))
                        .isPresent();
        DecisionDate stated = completed.decisionDate() == null
                ? null
                : new DecisionDate(completed.decisionDate(), completed.endsAt());
        return mistaken ? said.correcting(stated) : said.deciding(stated, completed.completedAt());
    }

    private Uni<Void> keep(TenantTransaction transaction, KnownInterview round) {
        return interviews
                .find(transaction, round.id())
                .map(known -> known.map(round::mergedInto).orElse(round))
                .invoke(merged -> interviews.save(transaction, merged))
                .replaceWithVoid();
    }

    private static KnownInterview scheduled(
            InterviewEvent event,
            InterviewKind kind,
            Instant startsAt,
            Instant endsAt,
            String timeZone,
            List<io.followthrough.contracts.interviews.Interviewer> people) {
        return new KnownInterview(
                event.interviewId(),
                event.opportunityId(),
                event.candidateId(),
                KnownInterview.State.SCHEDULED,
                startsAt,
                endsAt,
                ZoneId.of(timeZone),
                people.stream()
                        .map(one -> new Interviewer(one.id(), one.name(), one.title(), one.greetingName(), false))
                        .toList(),
                form(kind));
    }

    private static KnownInterview completed(InterviewCompleted completed) {
        return new KnownInterview(
                completed.interviewId(),
                completed.opportunityId(),
                completed.candidateId(),
                KnownInterview.State.COMPLETED,
                completed.startsAt(),
                completed.endsAt(),
                ZoneId.of(completed.timeZone()),
                completed.interviewers().stream()
                        .map(one -> new Interviewer(one.id(), one.name(), one.title(), one.greetingName(), one.met()))
                        .toList(),
                form(completed.kind()));
    }

    private static Course form(InterviewKind kind) {
        return Course.of(Course.Form.valueOf(kind.name()));
    }
}
