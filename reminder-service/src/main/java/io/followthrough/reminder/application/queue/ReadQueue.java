package io.followthrough.reminder.application.queue;

import io.followthrough.people.access.FullAccess;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.people.access.CoachGrant;
import io.followthrough.people.access.CoachGrants;
import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.application.contact.ReadVerdict;
import io.followthrough.reminder.domain.queue.QueuedReminder;
import io.followthrough.reminder.store.policy.TenantPolicies;
import io.followthrough.reminder.store.queue.QueueView;
import io.followthrough.timing.plan.Verdict;
import io.followthrough.timing.policy.Policy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads whose window closes next, over all candidates granted to a coach. */
@ApplicationScoped
public class ReadQueue {

    /** A reminder of the queue and the verdict on its opportunity. */
    public record Entry(QueuedReminder queued, Verdict verdict) {}

    /** A page of the queue at {@code now}. */
    public record Queue(Slice<Entry> entries, Instant now) {}

    private static final String CANDIDATE = "candidate";

    private final TenantTransactions transactions;
    private final Access access;
    private final CoachGrants grants;
    private final QueueView queue;
    private final TenantPolicies policies;

    ReadQueue(
            TenantTransactions transactions,
            Access access,
            CoachGrants grants,
            QueueView queue,
            TenantPolicies policies) {
        this.transactions = transactions;
        this.access = access;
        this.grants = grants;
        this.queue = queue;
        this.policies = policies;
    }

    /**
     * Reads a page.
     *
     * @param coach whose queue; for those who act for all, nobody in particular if null
     * @throws ProblemException not found, when a coach asks for another's queue
     */
    public Uni<Queue> read(Caller caller, @Nullable String coach, PageRequest page) {
        if (coach != null && !FullAccess.toAll(caller) && !caller.subject().equals(coach)) {
            return Uni.createFrom().failure(ProblemException.notFound("coach"));
        }
        return transactions.in(
                caller.origin(),
                transaction -> candidates(transaction, caller, coach)
                        .flatMap(candidates -> read(transaction, candidates, page)));
    }

    private Uni<ReadableCandidates> candidates(TenantTransaction transaction, Caller caller, @Nullable String coach) {
        if (coach == null || !FullAccess.toAll(caller)) {
            return access.candidates(transaction, caller, null, AccessScope.PLAN, CANDIDATE);
        }
        return grants.ofCoach(transaction, coach, AccessScope.PLAN)
                .map(granted -> ReadableCandidates.only(
                        granted.stream().map(CoachGrant::candidateId).toList()));
    }

    private Uni<Queue> read(TenantTransaction transaction, ReadableCandidates candidates, PageRequest page) {
        Reading reading = Reading.of(page, transaction.now());
        return queue.open(transaction, candidates, reading.now(), reading.page())
                .flatMap(slice ->
                        policies.standing(transaction).map(policy -> judged(slice, policy.policy(), transaction.now())))
                .map(slice -> new Queue(new Slice<>(slice.items(), reading.cursor(slice.last())), transaction.now()));
    }

    private static Slice<Entry> judged(Slice<QueuedReminder> slice, Policy policy, Instant now) {
        Map<UUID, Verdict> verdicts = new HashMap<>();
        List<Entry> entries = slice.items().stream()
                .map(queued -> new Entry(
                        queued,
                        verdicts.computeIfAbsent(
                                queued.opportunity().opportunityId(),
                                id -> ReadVerdict.verdict(queued.profile(), queued.opportunity(), policy, now))))
                .toList();
        return new Slice<>(entries, slice.last());
    }

    /** A queue is read as of the instant of its first page: the cursor carries it along. */
    private record Reading(Instant now, PageRequest page) {

        static Reading of(PageRequest page, Instant now) {
            String after = page.after();
            if (after == null) {
                return new Reading(now, page);
            }
            int space = after.indexOf(' ');
            return new Reading(
                    Instant.parse(after.substring(0, space)),
                    new PageRequest(page.limit(), after.substring(space + 1)));
        }

        @Nullable String cursor(@Nullable String last) {
            return last == null ? null : now + " " + Objects.requireNonNull(last);
        }
    }
}
