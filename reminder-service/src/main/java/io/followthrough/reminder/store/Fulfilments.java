package io.followthrough.reminder.store;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.plan.ReminderKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What was done before it was asked for: events of different topics interleave freely. */
@ApplicationScoped
public class Fulfilments {

    private static final String REMEMBER = """
            insert into fulfilment (tenant_id, natural_key, done_at) values (?1, ?2, ?3)
            on conflict (tenant_id, natural_key) do nothing""";

    private static final String FIND =
            "select natural_key, done_at from fulfilment where tenant_id = ?1 and natural_key in (?2)";

    public Uni<Void> remember(TenantTransaction transaction, ReminderKey key, Instant doneAt) {
        return transaction
                .session()
                .createNativeQuery(REMEMBER)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, key.toString())
                .setParameter(3, doneAt)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Map<ReminderKey, Instant>> find(TenantTransaction transaction, Collection<ReminderKey> keys) {
        if (keys.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return transaction
                .session()
                .createNativeQuery(FIND, Object[].class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, keys.stream().map(ReminderKey::toString).toList())
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> ReminderKey.parse((String) row[0]),
                                row -> ((OffsetDateTime) row[1]).toInstant())));
    }
}
