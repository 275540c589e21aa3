package io.followthrough.reminder.store.queue;

import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.queue.QueuedReminder;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.store.fact.KnownCandidateRow;
import io.followthrough.reminder.store.fact.OpportunityFactsRow;
import io.followthrough.reminder.store.reminder.ReminderRow;
import io.followthrough.timing.facts.CandidateProfile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is still to be done for a number of candidates, by the window that closes soonest. */
@ApplicationScoped
public class QueueView {

    /** After every deadline: what can still be done, though its time is over, comes last. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String CLOSES =
            "case when r.dueAt > :now then r.dueAt when r.until > :now then r.until else :never end";

    private static final String OPEN = """
        select r, f, c, %1$s from ReminderRow r
        join OpportunityFactsRow f on f.key.tenantId = r.key.tenantId and f.key.opportunityId = r.opportunityId
        left join KnownCandidateRow c on c.key.tenantId = r.key.tenantId and c.key.candidateId = r.candidateId
        where r.key.tenantId = :tenant and (:all = true or r.candidateId in :candidates)
          and r.state not in (DONE, DISMISSED, CANCELLED)
          and (r.dueAt > :now or r.kind in (DEBRIEF, THANK_YOU, THANK_REFERRER, MATERIAL, FOLLOW_UP))
          and (%1$s > :after or (%1$s = :after and r.key.id > :afterId))
        order by %1$s, r.key.id\
        """.formatted(CLOSES);

    /**
     * A page of the queue as of an instant.
     *
     * @param now the same for all pages of a reading, so that no window that closes meanwhile changes its place
     */
    public Uni<Slice<QueuedReminder>> open(
            TenantTransaction transaction, ReadableCandidates candidates, Instant now, PageRequest page) {
        if (!candidates.all() && candidates.ids().isEmpty()) {
            return Uni.createFrom().item(new Slice<>(List.of(), null));
        }
        Position after = Position.of(page.after());
        return transaction
                .session()
                .createSelectionQuery(OPEN, Object[].class)
                .setParameter("tenant", transaction.tenant().value())
                .setParameter("all", candidates.all())
                .setParameter("candidates", candidates.all() ? List.of("") : candidates.ids())
                .setParameter("now", now)
                .setParameter("never", NEVER)
                .setParameter("after", after.closesAt())
                .setParameter("afterId", after.id())
                .setMaxResults(page.rows())
                .getResultList()
                .map(rows -> page.slice(rows, QueueView::position))
                .map(slice -> new Slice<>(
                        slice.items().stream().map(QueueView::queued).toList(), slice.last()));
    }

    private static QueuedReminder queued(Object[] row) {
        Reminder reminder = ((ReminderRow) row[0]).toReminder();
        KnownCandidateRow candidate = (KnownCandidateRow) row[2];
        Instant closesAt = (Instant) row[3];
        return new QueuedReminder(
                reminder,
                closesAt.equals(NEVER) ? null : closesAt,
                ((OpportunityFactsRow) row[1]).toFacts(),
                candidate == null ? CandidateProfile.unknown(reminder.owner().candidateId()) : candidate.toProfile());
    }

    private static String position(Object[] row) {
        return row[3] + " " + ((ReminderRow) row[0]).id();
    }

    private record Position(Instant closesAt, UUID id) {

        static Position of(@Nullable String text) {
            if (text == null) {
                return new Position(Instant.EPOCH, BEFORE_ALL);
            }
            String[] parts = text.split(" ");
            return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }
    }
}
