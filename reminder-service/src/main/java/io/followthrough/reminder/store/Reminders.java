package io.followthrough.reminder.store;

import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.facts.Facts;
import io.followthrough.reminder.domain.facts.FollowUpChannel;
import io.followthrough.reminder.domain.facts.Round;
import io.followthrough.reminder.domain.plan.ReminderKey;
import io.followthrough.reminder.domain.plan.ReminderKind;
import io.followthrough.reminder.domain.revision.PlanRevision;
import io.followthrough.reminder.domain.revision.Reminder;
import io.followthrough.reminder.domain.timing.QuietHoursShift;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tenant's reminders, each with the timer of its next nudge. */
@ApplicationScoped
public class Reminders implements PanacheRepositoryBase<ReminderRow, TenantScopedId> {

    /** How nudges of a plan go out: around the candidate's quiet hours, by the channel suggested, by which policy. */
    public record Delivery(QuietHoursShift quietHours, FollowUpChannel channel, long policyVersion) {}

    private static final String KEEP_UP = """
            update reminder set quiet_hours = ?4, policy_version = ?5
            where tenant_id = ?1 and (opportunity_id = ?2 or (candidate_id = ?3 and kind = 'KEEP_SEARCHING'))
              and state not in ('DONE', 'DISMISSED', 'CANCELLED') and (quiet_hours <> ?4 or policy_version <> ?5)""";

    private static final String OF_OPPORTUNITY =
            "key.tenantId = ?1 and (opportunityId = ?2 or (candidateId = ?3 and kind = ?4)) order by key.id";

    private final Timers timers;

    Reminders(Timers timers) {
        this.timers = timers;
    }

    /** The opportunity's reminders and those of the candidate's search, held until the transaction ends. */
    public Uni<List<Reminder>> lockOfOpportunity(
            TenantTransaction transaction, UUID opportunityId, String candidateId) {
        return find(
                        OF_OPPORTUNITY,
                        transaction.tenant().value(),
                        opportunityId,
                        candidateId,
                        ReminderKind.KEEP_SEARCHING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(rows -> rows.stream().map(ReminderRow::toReminder).toList());
    }

    /** The pending or done reminder of a key, held until the transaction ends. */
    public Uni<Optional<Reminder>> lock(TenantTransaction transaction, ReminderKey key) {
        return find(
                        "key.tenantId = ?1 and naturalKey = ?2 and state <> CANCELLED",
                        transaction.tenant().value(),
                        key.toString())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(ReminderRow::toReminder));
    }

    /** A round's own reminders, its opportunity's follow-ups and the candidate's search, by deadline. */
    public Uni<List<Reminder>> ofPlan(TenantTransaction transaction, Round round) {
        return list(
                        "key.tenantId = ?1 and (interviewId = ?2 or (opportunityId = ?3 and (kind = ?4 or interviewId is"
                                + " null)) or (candidateId = ?5 and kind = ?6)) order by dueAt, key.id",
                        transaction.tenant().value(),
                        round.interviewId(),
                        round.opportunityId(),
                        ReminderKind.FOLLOW_UP,
                        round.candidateId(),
                        ReminderKind.KEEP_SEARCHING)
                .map(rows -> rows.stream().map(ReminderRow::toReminder).toList());
    }

    /** Stores a revision whole: rows in one batch, timers in one statement. */
    public Uni<Void> apply(TenantTransaction transaction, PlanRevision revision, Delivery delivery) {
        List<Reminder> changed = Stream.of(
                        revision.added().stream(),
                        revision.moved().stream().map(PlanRevision.Move::after),
                        revision.ended().stream())
                .flatMap(Function.identity())
                .toList();
        if (changed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return save(transaction, changed, delivery).chain(() -> timers.set(transaction, changed));
    }

    /**
     * Brings what is still to be done up to a plan's delivery and policy where its dates did not change: the dispatcher
     * reads the quiet hours there. What has ended keeps the policy that it was planned by.
     */
    public Uni<Void> keepUp(TenantTransaction transaction, Facts known, Delivery delivery) {
        return transaction
                .session()
                .createNativeQuery(KEEP_UP)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, known.opportunity().opportunityId())
                .setParameter(3, known.candidate().candidateId())
                .setParameter(4, Json.write(CandidateQuietHours.of(delivery.quietHours())))
                .setParameter(5, delivery.policyVersion())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Stores a reminder that has ended; its timer goes. */
    public Uni<Void> end(TenantTransaction transaction, Reminder ended) {
        return findById(TenantScopedId.of(transaction.tenant(), ended.id()))
                .invoke(row -> row.set(ended))
                .chain(() -> flush())
                .chain(() -> timers.set(transaction, List.of(ended)));
    }

    private Uni<Void> save(TenantTransaction transaction, List<Reminder> reminders, Delivery delivery) {
        return rows(transaction, reminders).flatMap(known -> {
            List<ReminderRow> rows = new ArrayList<>();
            for (Reminder reminder : reminders) {
                ReminderRow row = known.getOrDefault(reminder.id(), new ReminderRow());
                row.key = TenantScopedId.of(transaction.tenant(), reminder.id());
                row.set(reminder);
                row.setDelivery(
                        delivery.quietHours(),
                        reminder.key().kind() == ReminderKind.FOLLOW_UP
                                ? delivery.channel().name()
                                : null);
                rows.add(row);
            }
            return persist(rows).chain(() -> flush());
        });
    }

    private Uni<Map<UUID, ReminderRow>> rows(TenantTransaction transaction, List<Reminder> reminders) {
        return list(
                        "key.tenantId = ?1 and key.id in ?2",
                        transaction.tenant().value(),
                        reminders.stream().map(Reminder::id).toList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> row.key.id(), Function.identity())));
    }
}
