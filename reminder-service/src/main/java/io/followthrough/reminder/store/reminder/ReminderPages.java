package io.followthrough.reminder.store.reminder;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All reminders that a candidate ever had, a page at a time: their ids rise with time. */
@ApplicationScoped
public class ReminderPages {

    private static final String PAGE = """
        from ReminderRow r where r.key.tenantId = :tenant and r.candidateId = :candidate and r.key.id > :after
        order by r.key.id\
        """;

    private static final String KNOWN = """
        select count(*) from OpportunityFactsRow f
        where f.key.tenantId = :tenant and f.candidateId = :candidate\
        """;

    /** Whether the tenant has such a candidate. */
    public Uni<Boolean> isKnown(TenantTransaction transaction, String candidateId) {
        return transaction
                .session()
                .createSelectionQuery(KNOWN, Long.class)
                .setParameter("tenant", transaction.tenant().value())
                .setParameter("candidate", candidateId)
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** The candidate's next reminders, oldest first, after the one of that id. */
    public Uni<List<Reminder>> page(TenantTransaction transaction, String candidateId, UUID after, int limit) {
        return transaction
                .session()
                .createSelectionQuery(PAGE, ReminderRow.class)
                .setParameter("tenant", transaction.tenant().value())
                .setParameter("candidate", candidateId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList()
                .map(rows -> rows.stream().map(ReminderRow::toReminder).toList());
    }
}
