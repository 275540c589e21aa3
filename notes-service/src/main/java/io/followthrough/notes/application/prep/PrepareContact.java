package io.followthrough.notes.application.prep;

import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.notes.domain.debrief.NoteLine;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.prep.ComposePrep;
import io.followthrough.notes.domain.prep.Prep;
import io.followthrough.notes.store.debrief.NoteLines;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.unapplied.Failure;
import io.followthrough.platform.unapplied.UnappliedEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers what to take into the next round or contact (R6, R7, R8), and what to ask first (R1). */
@ApplicationScoped
public class PrepareContact {

    /** How many hard questions of other opportunities are looked back on. */
    private static final int LOOK_BACK = 100;

    /** What is given back before the next contact (R6, R7). */
    private static final Set<NoteLine.Kind> GIVEN_BACK = EnumSet.of(
            NoteLine.Kind.CONCERN,
            NoteLine.Kind.PERSONAL_INTEREST,
            NoteLine.Kind.DOCUMENT_GIVEN,
            NoteLine.Kind.UNSAID,
            NoteLine.Kind.FOLLOW_UP_QUESTION);

    /** Of two hundred rounds with a full debrief each there would be too much for one answer. */
    private static final int MOST_LINES = 1_000;

    private static final int MOST_BYTES = 1024 * 1024;

    private final TenantTransactions transactions;
    private final Access access;
    private final KnownOpportunities opportunities;
    private final KnownInterviews interviews;
    private final NoteLines lines;
    private final UnappliedEvents unapplied;

    PrepareContact(
            TenantTransactions transactions,
            Access access,
            KnownOpportunities opportunities,
            KnownInterviews interviews,
            NoteLines lines,
            UnappliedEvents unapplied) {
        this.transactions = transactions;
        this.access = access;
        this.opportunities = opportunities;
        this.interviews = interviews;
        this.lines = lines;
        this.unapplied = unapplied;
    }

    /**
     * A preparation and what it is for.
     *
     * @param failure what could not be taken into it; null when all was
     */
    public record PrepOfOpportunity(
            KnownOpportunity opportunity,
            Prep prep,
            @Nullable Failure failure) {}

    public Uni<PrepOfOpportunity> of(Caller caller, UUID opportunityId) {
        return transactions.reading(
                caller.origin(),
                transaction -> opportunities
                        .find(transaction, opportunityId)
                        .flatMap(found -> access.readable(
                                transaction,
                                caller,
                                found,
                                KnownOpportunity::candidateId,
                                AccessScope.NOTES,
                                "opportunity"))
                        .flatMap(opportunity -> facts(transaction, opportunity)
                                .flatMap(facts -> unapplied
                                        .firstOf(
                                                transaction,
                                                opportunity.candidateId(),
                                                opportunity.id().toString(),
                                                CandidateChanged.class)
                                        .map(failure -> new PrepOfOpportunity(
                                                opportunity,
                                                ComposePrep.of(facts, transaction.now()),
                                                failure.orElse(null))))));
    }

    private Uni<ComposePrep.Facts> facts(TenantTransaction transaction, KnownOpportunity opportunity) {
        return interviews
                .ofOpportunity(transaction, opportunity.id())
                .flatMap(rounds -> lines.newest(transaction, opportunity, GIVEN_BACK, MOST_LINES, MOST_BYTES)
                        .flatMap(here -> lines.hardQuestions(transaction, opportunity.candidateId(), LOOK_BACK)
                                .map(hard -> new ComposePrep.Facts(opportunity, rounds, here, hard))));
    }
}
