package io.followthrough.reminder.store.plan;

import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.plan.FailedPlan;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lists what plans miss: an entry for each event that could not be used. */
@ApplicationScoped
public class FailedPlans {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The round is named where the event was about one that is known here. */
    private static final String PAGE = """
            select u.id, u.failed_at, u.person, case when u.whole <> u.person then cast(u.whole as uuid) end, k.id
            from unapplied_event u left join known_interview k on k.tenant_id = u.tenant_id and k.candidate_id = u.person
              and k.id = case when u.subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then cast(u.subject as uuid) end
            where u.tenant_id = $1 and u.id > $2 and u.person is not null and ($3 or u.person = any($4))
              and (u.whole is null or u.whole <> u.person or u.type = $5)
            order by u.id limit $6""";

    /** @param profile the one kind of event about a candidate as such that plans rest on */
    public Uni<Slice<FailedPlan>> page(
            TenantTransaction transaction, ReadableCandidates candidates, String profile, PageRequest page) {
        return transaction
                .rows(
                        PAGE,
                        FailedPlan.class,
                        page.after() == null ? BEFORE_ALL : UUID.fromString(page.after()),
                        candidates.all(),
                        candidates.ids().toArray(String[]::new),
                        profile,
                        page.rows())
                .map(rows -> page.slice(rows, failed -> failed.failureId().toString()));
    }
}
