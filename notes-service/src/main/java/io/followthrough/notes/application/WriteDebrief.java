package io.followthrough.notes.application;

import io.followthrough.notes.domain.Debrief;
import io.followthrough.notes.domain.DebriefContent;
import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.notes.store.Debriefs;
import io.followthrough.notes.store.KnownInterviews;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/**
 * The candidate writes down what is remembered, at once or a little at a time, however late; the first write with
 * content finishes the reminder (R3, R4, R5).
 */
@ApplicationScoped
public class WriteDebrief {

    private final TenantTransactions transactions;
    private final KnownInterviews interviews;
    private final Debriefs debriefs;
    private final RememberLines rememberLines;

    WriteDebrief(
            TenantTransactions transactions,
            KnownInterviews interviews,
            Debriefs debriefs,
            RememberLines rememberLines) {
        this.transactions = transactions;
        this.interviews = interviews;
        this.debriefs = debriefs;
        this.rememberLines = rememberLines;
    }

    /** What is to be written, and over which version. */
    public record Change(UnaryOperator<DebriefContent> content, LongConsumer versionCheck) {}

    /** @throws ProblemException not found, for an unknown round or interviewer; whatever {@code change} throws */
    public Uni<DebriefOfInterview> write(Caller caller, UUID interviewId, Change change) {
        return transactions.in(
                caller.origin(),
                transaction -> interviews
                        .find(transaction, interviewId)
                        .map(found -> Visible.to(caller, found, KnownInterview::candidateId, "interview"))
                        .flatMap(interview -> write(transaction, interview, change)));
    }

    private Uni<DebriefOfInterview> write(TenantTransaction transaction, KnownInterview interview, Change change) {
        return debriefs.open(transaction, interview.id(), interview.candidateId())
                .chain(() -> debriefs.lock(transaction, interview.id()))
                .invoke(stored -> change.versionCheck().accept(stored.version()))
                .flatMap(stored -> write(
                        transaction,
                        interview,
                        stored,
                        change.content().apply(stored.debrief().content())))
                .map(stored ->
                        new DebriefOfInterview(interview, stored.debrief(), stored.version(), transaction.now()));
    }

    private Uni<Debriefs.Stored> write(
            TenantTransaction transaction, KnownInterview interview, Debriefs.Stored stored, DebriefContent content) {
        mustKnowNewlyNamed(interview, stored.debrief().content(), content);
        Debrief after = stored.debrief().write(content, transaction.now());
        if (after.equals(stored.debrief())) {
            return Uni.createFrom().item(stored);
        }
        boolean first = stored.version() == 0;
        transaction.publish(EventsOfNotes.recorded(interview, after, first, transaction.now()));
        return debriefs.update(transaction, interview.id(), after)
                .call(() -> rememberLines.of(transaction, interview, after.content()));
    }

    /** Whoever was named before may have left the round since. */
    private static void mustKnowNewlyNamed(KnownInterview interview, DebriefContent before, DebriefContent after) {
        boolean allKnown = after.peopleNamed().stream()
                .filter(person -> !before.peopleNamed().contains(person))
                .allMatch(interview::expects);
        if (!allKnown) {
            throw ProblemException.notFound("interviewer");
        }
    }
}
