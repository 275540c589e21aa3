package io.followthrough.notes.application.debrief;

import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.Freshness;
import io.followthrough.notes.application.hiring.Standing;
import io.followthrough.notes.domain.debrief.Debrief;
import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.store.debrief.Debriefs;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.unapplied.Failure;
import io.followthrough.platform.unapplied.UnappliedEvents;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    private final UnappliedEvents unapplied;
    private final RememberLines rememberLines;

    WriteDebrief(
            TenantTransactions transactions,
            KnownInterviews interviews,
            Debriefs debriefs,
            UnappliedEvents unapplied,
            RememberLines rememberLines) {
        this.transactions = transactions;
        this.interviews = interviews;
        this.debriefs = debriefs;
        this.unapplied = unapplied;
        this.rememberLines = rememberLines;
    }

    /**
     * Writes what {@code change} makes of the debrief's content.
     *
     * @throws ProblemException not found, for an unknown round; broken rule, for an interviewer who is not of
     *     the round; whatever {@code change} throws
     */
    public Uni<DebriefOfInterview> write(
            Caller caller, UUID interviewId, IfMatch ifMatch, UnaryOperator<DebriefContent> change) {
        return transactions.in(
                caller.origin(),
                transaction -> interviews
                        .find(transaction, interviewId)
                        .map(known -> Visible.to(caller, known, KnownInterview::candidateId, "interview"))
                        .invoke(Standing::require)
                        .flatMap(interview -> debriefs.lock(transaction, interviewId, interview.candidateId())
                                .invoke(locked -> ifMatch.check(locked.version()))
                                .flatMap(locked -> write(transaction, interview, locked, change))
                                .flatMap(written -> failure(transaction, interview)
                                        .map(failure -> DebriefOfInterview.of(
                                                interview, written, failure, transaction.now())))));
    }

    private Uni<Versioned<Debrief>> write(
            TenantTransaction transaction,
            KnownInterview interview,
            Versioned<Debrief> locked,
            UnaryOperator<DebriefContent> change) {
        DebriefContent before = locked.value().content();
        DebriefContent content = change.apply(before);
        requireNewlyNamedInRound(interview, before, content);
        Debrief after = locked.value().write(content, transaction.now());
        if (after.equals(locked.value())) {
            return Uni.createFrom().item(locked);
        }
        boolean first = locked.version() == 0;
        transaction.publish(recorded(interview, after, first, transaction.now()));
        Versioned<Debrief> written = debriefs.update(transaction, interview.id(), locked, after);
        return rememberLines.of(transaction, interview, content).replaceWith(written);
    }

    /**
     * Only interviewers of the round may be newly named. Those that the debrief named before are not asked about: they may
     * have been taken out of the round since, which is no reason to refuse the candidate's next change. Somebody else's
     * interviewer is answered as one that nobody knows.
     */
    private static void requireNewlyNamedInRound(
            KnownInterview interview, DebriefContent before, DebriefContent after) {
        Set<UUID> namedBefore = before.peopleNamed();
        for (int index = 0; index < after.observations().size(); index++) {
            UUID person = after.observations().get(index).interviewerId();
            if (person != null && !namedBefore.contains(person) && !interview.expects(person)) {
                throw ProblemException.brokenRule(
                        null, "observations[" + index + "].interviewerId", "is no interviewer of this round");
            }
        }
    }

    /** What other services learn: that it was written and how fresh, never what it says. */
    private static DebriefRecorded recorded(KnownInterview interview, Debrief debrief, boolean first, Instant now) {
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

    private Uni<Optional<Failure>> failure(TenantTransaction transaction, KnownInterview interview) {
        return unapplied.firstOf(
                transaction, interview.candidateId(), interview.opportunityId().toString(), CandidateChanged.class);
    }
}
