package io.followthrough.notes.application.forgetting;

import io.followthrough.contracts.interviews.people.InterviewerErased;
import io.followthrough.notes.application.TakesInterviewEvents;
import io.followthrough.notes.application.debrief.RememberLines;
import io.followthrough.notes.domain.debrief.Debrief;
import io.followthrough.notes.domain.forgetting.Redaction;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.store.debrief.Debriefs;
import io.followthrough.notes.store.evaluation.Evaluations;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An interviewer is forgotten: the name, the private interests noted of this person, and what else is tied to it. */
@ApplicationScoped
public class ForgetInterviewer implements TakesInterviewEvents {

    private final KnownInterviews interviews;
    private final Debriefs debriefs;
    private final Evaluations evaluations;
    private final RememberLines rememberLines;
    private final RedactMessages redactMessages;

    ForgetInterviewer(
            KnownInterviews interviews,
            Debriefs debriefs,
            Evaluations evaluations,
            RememberLines rememberLines,
            RedactMessages redactMessages) {
        this.interviews = interviews;
        this.debriefs = debriefs;
        this.evaluations = evaluations;
        this.rememberLines = rememberLines;
        this.redactMessages = redactMessages;
    }

    @Override
    public void addTo(EventHandlers handlers) {
        handlers.on(InterviewerErased.class, this::onErased);
    }

    private Uni<Void> onErased(TenantTransaction transaction, IncomingEvent<InterviewerErased> event) {
        InterviewerErased erased = event.data();
        return interviews
                .find(transaction, erased.interviewId())
                .flatMap(round -> redactMessages
                        .of(transaction, erased, round)
                        .chain(() -> round.map(known -> forget(transaction, known, erased.interviewerId()))
                                .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> forget(TenantTransaction transaction, KnownInterview interview, UUID person) {
        UnaryOperator<String> redaction = Redaction.of(interview.namesOf(person));
        interviews.save(transaction, interview.withoutNameOf(person));
        return interviews
                .ofOpportunity(transaction, interview.opportunityId())
                .flatMap(rounds -> redactDebriefs(transaction, rounds, debrief -> debrief.without(person, redaction)))
                .chain(() -> evaluations.rewrite(
                        transaction, interview.opportunityId(), evaluation -> evaluation.redacted(redaction)));
    }

    /** A person can be mentioned in the notes of any round. Rows are locked in the order of ids, against deadlocks. */
    private Uni<Void> redactDebriefs(
            TenantTransaction transaction, List<KnownInterview> rounds, UnaryOperator<Debrief> change) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (KnownInterview round : rounds.stream()
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList()) {
            all = all.chain(() -> redactDebrief(transaction, round, change));
        }
        return all;
    }

    private Uni<Void> redactDebrief(
            TenantTransaction transaction, KnownInterview round, UnaryOperator<Debrief> change) {
        return debriefs.lock(transaction, round.id(), round.candidateId()).flatMap(locked -> {
            Debrief after = change.apply(locked.value());
            if (after.equals(locked.value())) {
                return Uni.createFrom().voidItem();
            }
            debriefs.update(transaction, round.id(), locked, after);
            return rememberLines.of(transaction, round, after.content());
        });
    }
}
