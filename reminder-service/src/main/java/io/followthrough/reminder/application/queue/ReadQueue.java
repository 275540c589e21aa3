package io.followthrough.reminder.application.queue;

import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.people.access.CoachGrant;
import io.followthrough.people.access.CoachGrants;
import io.followthrough.people.access.FullAccess;
import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.application.contact.ReadVerdict;
import io.followthrough.reminder.application.plan.PlanFailures;
import io.followthrough.reminder.domain.fact.JobTitle;
import io.followthrough.reminder.domain.plan.FailedPlan;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.policy.TenantPolicies;
import io.followthrough.reminder.store.reminder.OpenReminders;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.plan.Verdict;
import io.followthrough.timing.policy.VersionedPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads whose window closes next, over all candidates granted to a coach. */
@ApplicationScoped
public class ReadQueue {

    /**
     * A reminder of the queue.
     *
     * @param closesAt when its window closes next; none if it is over, and still worth doing
     * @param verdict on its opportunity
     * @param title of its opportunity; none where it was opened before titles were kept
     */
    public record Entry(
            Reminder reminder,
            @Nullable Instant closesAt,
            Verdict verdict,
            @Nullable JobTitle title) {}

    /**
     * A page of the queue at {@code now}.
     *
     * @param failed what could not be taken into plans, as far as a list shows it
     */
    public record Queue(Slice<Entry> entries, List<FailedPlan> failed, Instant now) {

        public Queue {
            failed = List.copyOf(failed);
        }
    }

    /** Every page shows them, whatever its own length; there is a list for the rest. */
    private static final PageRequest FIRST_FAILED = new PageRequest(50, null);

    private static final String CANDIDATE = "candidate";

    private final TenantTransactions transactions;
    private final Access access;
    private final CoachGrants grants;
    private final OpenReminders open;
    private final KnownFacts facts;
    private final KnownCandidates candidates;
    private final TenantPolicies policies;
    private final PlanFailures failures;
    private final Almanac almanac;

    ReadQueue(
            TenantTransactions transactions,
            Access access,
            CoachGrants grants,
            OpenReminders open,
            KnownFacts facts,
            KnownCandidates candidates,
            TenantPolicies policies,
            PlanFailures failures,
            Almanac almanac) {
        this.transactions = transactions;
        this.access = access;
        this.grants = grants;
        this.open = open;
        this.facts = facts;
        this.candidates = candidates;
        this.policies = policies;
        this.failures = failures;
        this.almanac = almanac;
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
        return transactions.reading(
                caller.origin(),
                transaction ->
                        readable(transaction, caller, coach).flatMap(readable -> read(transaction, readable, page)));
    }

    private Uni<ReadableCandidates> readable(TenantTransaction transaction, Caller caller, @Nullable String coach) {
        if (coach == null || !FullAccess.toAll(caller)) {
            return access.candidates(transaction, caller, null, AccessScope.PLAN, CANDIDATE);
        }
        return grants.ofCoach(transaction, coach, AccessScope.PLAN)
                .map(granted -> ReadableCandidates.only(
                        granted.stream().map(CoachGrant::candidateId).toList()));
    }

    private Uni<Queue> read(TenantTransaction transaction, ReadableCandidates readable, PageRequest page) {
        Reading reading = Reading.of(page, transaction.now());
        return open.page(transaction, readable, reading.now(), reading.page())
                .flatMap(slice -> entries(transaction, slice.items(), reading.now())
                        .map(entries -> new Slice<>(entries, reading.cursor(slice.last()))))
                .flatMap(slice -> failures.page(transaction, readable, FIRST_FAILED)
                        .map(failed -> new Queue(slice, failed.items(), transaction.now())));
    }

    private Uni<List<Entry>> entries(TenantTransaction transaction, List<Reminder> reminders, Instant asOf) {
        return verdicts(transaction, reminders)
                .flatMap(verdicts -> facts.titles(transaction, verdicts.keySet())
                        .map(titles -> reminders.stream()
                                .map(reminder -> entry(reminder, asOf, verdicts, titles))
                                .toList()));
    }

    /** One verdict for each opportunity, by what is known now. */
    private Uni<Map<UUID, Verdict>> verdicts(TenantTransaction transaction, List<Reminder> reminders) {
        Map<UUID, String> candidateOf = new HashMap<>();
        reminders.forEach(reminder ->
                candidateOf.put(opportunityOf(reminder), reminder.owner().candidateId()));
        return facts.find(transaction, candidateOf.keySet())
                .flatMap(opportunities -> candidates
                        .profiles(
                                transaction,
                                candidateOf.values().stream().distinct().toList())
                        .flatMap(profiles -> policies.standing(transaction)
                                .map(policy -> opportunities.values().stream()
                                        .collect(Collectors.toMap(
                                                OpportunityFacts::opportunityId,
                                                known -> verdict(
                                                        known, candidateOf, profiles, policy, transaction.now()))))));
    }

    private Verdict verdict(
            OpportunityFacts known,
            Map<UUID, String> candidateOf,
            Map<String, CandidateProfile> profiles,
            VersionedPolicy policy,
            Instant now) {
        String candidate = Objects.requireNonNull(candidateOf.get(known.opportunityId()));
        CandidateProfile profile = profiles.getOrDefault(candidate, CandidateProfile.unknown(candidate));
        return ReadVerdict.verdict(profile, known, policy.policy(), almanac, now);
    }

    private static Entry entry(
            Reminder reminder, Instant asOf, Map<UUID, Verdict> verdicts, Map<UUID, JobTitle> titles) {
        UUID opportunity = opportunityOf(reminder);
        Verdict verdict = Objects.requireNonNull(verdicts.get(opportunity));
        return new Entry(reminder, reminder.closesAt(asOf).orElse(null), verdict, titles.get(opportunity));
    }

    private static UUID opportunityOf(Reminder reminder) {
        return Objects.requireNonNull(reminder.owner().opportunityId(), "the queue is about opportunities");
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
