package io.followthrough.notes.store.hiring;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.unapplied.WholeOfSubject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Rounds and opportunities are part of their opportunity; of reminders this service knows none. */
@ApplicationScoped
class KnownWholes implements WholeOfSubject {

    private static final String WHOLE = """
            select cast(opportunity_id as text) from known_interview where tenant_id = $1 and id = $2
            union all
            select cast(id as text) from known_opportunity where tenant_id = $1 and id = $2
            limit 1""";

    @Override
    public Uni<Optional<String>> wholeOf(TenantTransaction transaction, UUID subject) {
        return transaction.row(WHOLE, String.class, subject);
    }
}
