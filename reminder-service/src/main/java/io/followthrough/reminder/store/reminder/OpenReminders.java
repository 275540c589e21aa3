package io.followthrough.reminder.store.reminder;

import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is still to be done for a number of candidates, by the window that closes soonest. */
@ApplicationScoped
public class OpenReminders {

    /** After every deadline: what can still be done, though its time is over, comes last. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** {@link Reminder#closesAt} in the database's words. */
    private static final String CLOSES =
            "case when r.due_at > $3 then r.due_at when r.until > $3 then r.until else $4 end";

    /** All candidates, if there is no list of them ($2 is null); only opportunities that are known, as each gets a verdict. */
    private static final String OPEN = """
            select %1$s from reminder r
            join opportunity_facts f on f.tenant_id = r.tenant_id and f.opportunity_id = r.opportunity_id
            where r.tenant_id = $1 and (cast($2 as text[]) is null or r.candidate_id = any($2))
              and r.state not in ('DONE', 'DISMISSED', 'CANCELLED')
              and (r.due_at > $3 or r.kind in ('DEBRIEF', 'THANK_YOU', 'THANK_REFERRER', 'MATERIAL', 'FOLLOW_UP'))
              and (%2$s, r.id) > ($5, $6)
            order by %2$s, r.id limit $7""".formatted(ReminderRow.COLUMNS, CLOSES);

    private record Position(Instant closesAt, UUID id) {

        static Position of(@Nullable String text) {
            if (text == null) {
                return new Position(Instant.EPOCH, BEFORE_ALL);
            }
            String[] parts = text.split(" ");
            return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }

        static Position of(Reminder reminder, Instant now) {
            return new Position(reminder.closesAt(now).orElse(NEVER), reminder.id());
        }

        @Override
        public String toString() {
            return closesAt + " " + id;
        }
    }

    /**
     * A page as of an instant.
     *
     * @param now the same for all pages of a reading, so that no window that closes meanwhile changes its place
     */
    public Uni<Slice<Reminder>> page(
            TenantTransaction transaction, ReadableCandidates candidates, Instant now, PageRequest page) {
        Position after = Position.of(page.after());
        return transaction
                .rows(
                        OPEN,
                        ReminderRow.class,
                        candidates.all() ? null : candidates.ids().toArray(String[]::new),
                        now,
                        NEVER,
                        after.closesAt(),
                        after.id(),
                        page.rows())
                .map(rows -> page.slice(
                        rows.stream().map(ReminderRow::toReminder).toList(),
                        reminder -> Position.of(reminder, now).toString()));
    }
}
