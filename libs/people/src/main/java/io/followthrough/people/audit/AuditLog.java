package io.followthrough.people.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.people.access.Role;
import io.followthrough.platform.Ids;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.Json;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The audit log of the transaction's tenant. An entry is committed with its act or not at all, and stays as it is until its
 * retention ends: ids in it are pseudonyms, so the erasure of a candidate leaves it alone.
 */
@ApplicationScoped
public class AuditLog {

    private static final String ADD = """
            insert into audit_entry (tenant_id, id, actor, roles, action, subject, details, correlation_id)
            values ($1, $2, $3, $4, $5, $6, $7, $8)""";

    private static final String LIST = """
            select id, occurred_at, actor, roles, action, subject, details, correlation_id from audit_entry
            where tenant_id = $1 and id < $2 and (cast($3 as text) is null or action = $3)
              and (cast($4 as text) is null or actor = $4) and (cast($5 as text) is null or subject = $5)
            order by id desc limit $6""";

    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    /**
     * Which entries to list; null for whichever.
     *
     * @param actor the {@code sub} of who did it
     * @param subject the id of what was acted on
     */
    public record Filter(
            @Nullable Enum<?> action,
            @Nullable String actor,
            @Nullable String subject) {}

    private record Row(
            UUID id,
            Instant occurredAt,
            String actor,
            List<String> roles,
            String action,
            String subject,
            String details,
            String correlationId) {

        AuditEntry toEntry() {
            return new AuditEntry(
                    id, occurredAt, actor, roles, action, subject, Json.read(details, DETAILS), correlationId);
        }
    }

    /**
     * The caller does something, in this transaction.
     *
     * @param details what {@code subject} does not say: ids and instants, never a name or a text that somebody wrote
     */
    public void add(
            TenantTransaction transaction, Caller caller, Enum<?> action, String subject, Map<String, String> details) {
        String[] roles = Role.ALL.stream().filter(caller::has).toArray(String[]::new);
        add(transaction, caller.subject(), roles, action, subject, details);
    }

    /** What somebody set off earlier has its effect, in this transaction and without a request. */
    public void addLater(TenantTransaction transaction, String actor, Enum<?> action, String subject) {
        add(transaction, actor, new String[0], action, subject, Map.of());
    }

    /** A page of the entries, newest first: their ids rise with time. */
    public Uni<Slice<AuditEntry>> list(TenantTransaction transaction, Filter filter, PageRequest page) {
        return transaction
                .rows(
                        LIST,
                        Row.class,
                        page.after() == null ? AFTER_ALL : UUID.fromString(page.after()),
                        filter.action(),
                        filter.actor(),
                        filter.subject(),
                        page.rows())
                .map(rows -> page.slice(
                        rows.stream().map(Row::toEntry).toList(),
                        entry -> entry.id().toString()));
    }

    private static void add(
            TenantTransaction transaction,
            String actor,
            String[] roles,
            Enum<?> action,
            String subject,
            Map<String, String> details) {
        transaction.execute(
                ADD,
                Ids.next(),
                actor,
                roles,
                action,
                subject,
                Json.write(details),
                transaction.origin().correlationId());
    }
}
