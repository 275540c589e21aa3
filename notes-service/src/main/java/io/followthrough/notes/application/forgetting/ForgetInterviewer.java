package io.followthrough.notes.application.forgetting;

import io.followthrough.contracts.interviews.InterviewerErased;
import io.followthrough.notes.application.TakesInterviewEvents;
import io.followthrough.notes.application.debrief.RememberLines;
import io.followthrough.notes.domain.debrief.Debrief;
import io.followthrough.notes.domain.forgetting.Erasure;
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

/** A third person is forgotten: the name, the interests noted of this person, and what else is tied to it. */
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
        UUID person = event.data().interviewerId();
        return interviews
                .find(transaction, event.data().interviewId())
                .flatMap(found -> redactMessages
                        .of(transaction, event.data().opportunityId(), person, found)
                        .chain(() -> found.map(interview -> forget(transaction, interview, person))
                                .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> forget(TenantTransaction transaction, KnownInterview interview, UUID person) {
        UnaryOperator<String> redaction =
                Erasure.redaction(interview.nameOf(person).orElse(""));
        return interviews
                .save(transaction, interview.withoutNameOf(person))
                .chain(() -> interviews.ofOpportunity(transaction, interview.opportunityId()))
                .flatMap(rounds -> forgetAll(transaction, rounds, debrief -> debrief.without(person, redaction)))
                .chain(() -> evaluations.rewrite(
                        transaction, interview.opportunityId(), evaluation -> evaluation.redacted(redaction)));
    }

    /** A person can be mentioned in the notes of any round; debriefs are held in the order of their ids, as everywhere. */
    private Uni<Void> forgetAll(
            TenantTransaction transaction, List<KnownInterview> rounds, UnaryOperator<Debrief> change) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (KnownInterview round : rounds.stream()
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList()) {
            all = all.chain(() -> forget(transaction, round, change));
        }
        return all;
    }

    private Uni<Void> forget(TenantTransaction transaction, KnownInterview round, UnaryOperator<Debrief> change) {
        return debriefs.open(transaction, round.id(), round.candidateId())
                .chain(() -> debriefs.lock(transaction, round.id()))
                .flatMap(stored -> update(transaction, round, stored.debrief(), change.apply(stored.debrief())));
    }

    private Uni<Void> update(TenantTransaction transaction, KnownInterview round, Debrief before, Debrief after) {
        return after.equals(before)
                ? Uni.createFrom().voidItem()
                : debriefs.update(transaction, round.id(), after)
                        .chain(() -> rememberLines.of(transaction, round, after.content()));
    }
}
