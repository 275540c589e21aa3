package io.followthrough.reminder.store.reminder;

import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.fact.KnownInterview;
import io.followthrough.reminder.domain.plan.PlanRevision;
import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.followthrough.reminder.store.Json;
import io.followthrough.reminder.store.timer.Timers;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tenant's reminders, each with the timer of its next nudge. */
@ApplicationScoped
public class Reminders implements PanacheRepositoryBase<ReminderRow, TenantScopedId> {

    /** How nudges of a plan go out: around the candidate's quiet hours, by the channel suggested, by which policy. */
    public record Delivery(QuietHoursShift quietHours, FollowUpChannel channel, long policyVersion) {}

    private static final String KEEP_UP = """
            update reminder set quiet_hours = ?4, policy_version = ?5
            where tenant_id = ?1 and (opportunity_id in (?2) or (candidate_id = ?3 and kind = 'KEEP_SEARCHING'))
              and state not in ('DONE', 'DISMISSED', 'CANCELLED') and (quiet_hours <> ?4 or policy_version <> ?5)""";

    /** A revised plan, the facts that it rests on, and how its nudges go out. */
    public record Delivered(Facts facts, PlanRevision revision, Delivery delivery) {}

    /**
     * A reminder with the version of its row.
     *
     * @param channel the channel suggested; follow-ups only
     */
    public record Found(
            Reminder reminder, long version, @Nullable FollowUpChannel channel) {

        /** The same with what became of it, as of {@code readAt}. */
        public ReminderWithHistory with(List<HistoryEntry> history, Instant readAt) {
            return new ReminderWithHistory(reminder, version, channel, history, readAt);
        }
    }

    private static final String FORGET_NAME =
            "update reminder set about_name = null where tenant_id = ?1 and about_id = ?2 and about_name is not null";

    private static final String CANDIDATE_OF = "select candidate_id from reminder where tenant_id = ?1 and id = ?2";

    private static final String OF_OPPORTUNITIES =
            "key.tenantId = ?1 and (opportunityId in ?2 or (candidateId = ?3 and kind = ?4)) order by key.id";

    private final Timers timers;
    private final ReminderHistories histories;

    Reminders(Timers timers, ReminderHistories histories) {
        this.timers = timers;
        this.histories = histories;
    }

    /** The reminders of these opportunities and those of the candidate's search, held until the transaction ends. */
    public Uni<List<Reminder>> lock(
            TenantTransaction transaction, Collection<UUID> opportunityIds, String candidateId) {
        return find(
                        OF_OPPORTUNITIES,
                        transaction.tenant().value(),
                        opportunityIds,
                        candidateId,
                        ReminderKind.KEEP_SEARCHING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(rows -> rows.stream().map(ReminderRow::toReminder).toList());
    }

    /** All reminders of these candidates, by candidate, the oldest first. */
    public Uni<Map<String, List<Reminder>>> ofCandidates(TenantTransaction transaction, List<String> candidateIds) {
        return list(
                        "key.tenantId = ?1 and candidateId in ?2 order by key.id",
                        transaction.tenant().value(),
                        candidateIds)
                .map(rows -> rows.stream()
                        .map(ReminderRow::toReminder)
                        .collect(Collectors.groupingBy(
                                reminder -> reminder.owner().candidateId())));
    }

    /** A reminder as it stands. */
    public Uni<Optional<Found>> find(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id))
                .map(row -> Optional.ofNullable(row).map(Reminders::found));
    }

    /** A reminder, held until the transaction ends; who asks for it holds its candidate. */
    public Uni<Optional<Found>> lock(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id), LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(Reminders::found));
    }

    /** The reminder of a key that was not cancelled. */
    public Uni<Optional<Found>> standing(TenantTransaction transaction, ReminderKey key) {
        return find(
                        "key.tenantId = ?1 and naturalKey = ?2 and state <> ?3",
                        transaction.tenant().value(),
                        key.toString(),
                        ReminderState.CANCELLED)
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(Reminders::found));
    }

    /** Whose a reminder is, without reading the rest of it. */
    public Uni<Optional<String>> candidateOf(TenantTransaction transaction, UUID id) {
        return transaction
                .session()
                .createNativeQuery(CANDIDATE_OF, String.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, id)
                .getResultList()
                .map(found -> found.stream().findFirst());
    }

    /** Forgets what the person is called whom reminders are about. */
    public Uni<Void> forgetName(TenantTransaction transaction, UUID personId) {
        return transaction
                .session()
                .createNativeQuery(FORGET_NAME)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, personId)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Stores what became of one reminder, with its timer. Gives it as it stands now. */
    public Uni<Found> update(TenantTransaction transaction, Reminder changed) {
        return findById(TenantScopedId.of(transaction.tenant(), changed.id()))
                .invoke(row -> row.set(changed))
                .call(() -> flush())
                .call(() -> timers.set(transaction, List.of(changed)))
                .map(Reminders::found);
    }

    private static Found found(ReminderRow row) {
        FollowUpChannel channel = row.channel == null ? null : FollowUpChannel.valueOf(row.channel);
        return new Found(row.toReminder(), row.version, channel);
    }

    /** A round's own reminders, its opportunity's follow-ups and the candidate's search, by deadline. */
    public Uni<List<Reminder>> ofPlan(TenantTransaction transaction, KnownInterview interview) {
        return list(
                        "key.tenantId = ?1 and (interviewId = ?2 or (opportunityId = ?3 and (kind = ?4 or interviewId is"
                                + " null)) or (candidateId = ?5 and kind = ?6)) order by dueAt, key.id",
                        transaction.tenant().value(),
                        interview.interviewId(),
                        interview.opportunityId(),
                        ReminderKind.FOLLOW_UP,
                        interview.candidateId(),
                        ReminderKind.KEEP_SEARCHING)
                .map(rows -> rows.stream().map(ReminderRow::toReminder).toList());
    }

    /** Stores revisions whole: rows in one batch, timers in one statement. */
    public Uni<Void> apply(TenantTransaction transaction, List<Delivered> plans) {
        List<Reminder> changed =
                plans.stream().flatMap(plan -> plan.revision().changed()).toList();
        return save(transaction, plans)
                .chain(() -> changed.isEmpty() ? Uni.createFrom().voidItem() : timers.set(transaction, changed))
                .chain(() -> histories.add(transaction, history(transaction, plans)))
                .chain(() -> keepUp(transaction, plans));
    }

    private static List<HistoryEntry> history(TenantTransaction transaction, List<Delivered> plans) {
        return plans.stream()
                .flatMap(plan -> plan.revision().history(transaction.now()).stream())
                .toList();
    }

    private Uni<Void> save(TenantTransaction transaction, List<Delivered> plans) {
        return rows(transaction, plans).flatMap(known -> {
            List<ReminderRow> rows = new ArrayList<>();
            for (Delivered plan : plans) {
                plan.revision()
                        .changed()
                        .forEach(reminder -> rows.add(row(transaction, known, reminder, plan.delivery())));
            }
            return rows.isEmpty() ? Uni.createFrom().voidItem() : persist(rows).chain(() -> flush());
        });
    }

    private static ReminderRow row(
            TenantTransaction transaction, Map<UUID, ReminderRow> known, Reminder reminder, Delivery delivery) {
        ReminderRow row = known.computeIfAbsent(reminder.id(), id -> new ReminderRow());
        row.key = TenantScopedId.of(transaction.tenant(), reminder.id());
        row.set(reminder);
        row.setDelivery(
                delivery.quietHours(),
                reminder.key().kind() == ReminderKind.FOLLOW_UP
                        ? delivery.channel().name()
                        : null);
        return row;
    }

    /** The rows that exist already; what is only added needs no look. */
    private Uni<Map<UUID, ReminderRow>> rows(TenantTransaction transaction, List<Delivered> plans) {
        List<UUID> ids = plans.stream()
                .flatMap(plan -> plan.revision().changedBefore())
                .map(Reminder::id)
                .toList();
        return ids.isEmpty()
                ? Uni.createFrom().item(new HashMap<>())
                : list(
                                "key.tenantId = ?1 and key.id in ?2",
                                transaction.tenant().value(),
                                ids)
                        .map(rows -> rows.stream()
                                .collect(Collectors.toMap(
                                        row -> row.key.id(), Function.identity(), (one, other) -> one, HashMap::new)));
    }

    /**
     * Brings what is still to be done up to a plan's delivery and policy where its dates did not change: the dispatcher
     * reads the quiet hours there. What has ended keeps the policy that it was planned by.
     */
    private Uni<Void> keepUp(TenantTransaction transaction, List<Delivered> plans) {
        Map<Delivery, List<Delivered>> byDelivery = plans.stream().collect(Collectors.groupingBy(Delivered::delivery));
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Map.Entry<Delivery, List<Delivered>> alike : byDelivery.entrySet()) {
            all = all.chain(() -> keepUp(transaction, alike.getKey(), alike.getValue()));
        }
        return all;
    }

    private static Uni<Void> keepUp(TenantTransaction transaction, Delivery delivery, List<Delivered> plans) {
        return transaction
                .session()
                .createNativeQuery(KEEP_UP)
                .setParameter(1, transaction.tenant().value())
                .setParameter(
                        2,
                        plans.stream()
                                .map(plan -> plan.facts().opportunity().opportunityId())
                                .toList())
                .setParameter(3, plans.get(0).facts().candidate().candidateId())
                .setParameter(4, Json.write(CandidateQuietHours.of(delivery.quietHours())))
                .setParameter(5, delivery.policyVersion())
                .executeUpdate()
                .replaceWithVoid();
    }
}
