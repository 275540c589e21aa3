package io.followthrough.platform.unapplied;

import io.followthrough.contracts.Event;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The events of the transaction's tenant that this service could not use and that nothing has made up for yet. */
@ApplicationScoped
public class UnappliedEvents {

    private static final String NOTE = "select note_unapplied($1, $2, $3, $4, $5, $6, $7, $8)";

    private static final String CONTAINS =
            "select exists (select from unapplied_event where tenant_id = $1 and id = any($2))";

    private static final String KEPT = "update unapplied_event set kept = true where tenant_id = $1 and id = $2";

    /**
     * What is about a person as such (a profile) only the next of its kind makes up for. What was kept has its effect now: put
     * back later, it is a duplicate.
     */
    private static final String SETTLE = """
            with settled as (
              delete from unapplied_event where tenant_id = $1 and (id = $2
                or (person = $3 and (whole is null or (whole = $4 and ($4 <> $3 or type = $5)))))
              returning id, kept)
            insert into inbox (tenant_id, consumer, event_id) select $1, $6, id from settled where kept
            on conflict do nothing""";

    private static final String APPLIED = "delete from unapplied_event where tenant_id = $1 and id = $2";

    private static final String FIRST_OF = """
            select id, failed_at from unapplied_event
            where tenant_id = $1 and person = $2 and (whole is null or whole = $3 or (whole = $2 and type = $4))
            order by id limit 1""";

    private static final String LIST = """
            select id, type, subject, cause, failed_at from unapplied_event
            where tenant_id = $1 and id > $2 order by id limit $3""";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String ERASE = "delete from unapplied_event where tenant_id = $1 and person = $2";

    private final String consumer;

    UnappliedEvents(@ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.consumer = consumer;
    }

    /**
     * Notes that the event could not be used; once more changes nothing but the time.
     *
     * @param whole what its subject is a part of; null when neither its data nor this service says
     * @return whether it was noted: not when its person was erased since
     */
    public Uni<Boolean> note(TenantTransaction transaction, UnappliedEvent event, @Nullable String whole) {
        return transaction
                .rows(
                        NOTE,
                        Boolean.class,
                        event.id(),
                        event.type(),
                        event.subject(),
                        whole,
                        event.person(),
                        event.cause(),
                        event.happenedAt())
                .map(noted -> noted.get(0));
    }

    /** All that the event tells is kept, and will have its effect with the event that makes up for it. */
    public void kept(TenantTransaction transaction, UUID id) {
        transaction.execute(KEPT, id);
    }

    /** Whether any of these events, by their ids, could not be used and was not made up for. */
    public Uni<Boolean> contains(TenantTransaction transaction, Collection<UUID> ids) {
        return transaction
                .rows(CONTAINS, Boolean.class, (Object) ids.toArray(UUID[]::new))
                .map(answers -> answers.get(0));
    }

    /**
     * The event has taken effect, now or before; if now, it makes up for what was lost of the same whole, and of its person
     * where nobody knows of which whole. Urgent events stand by themselves and make up for nothing else.
     */
    public void settle(TenantTransaction transaction, UUID id, Event event, boolean now) {
        if (now && event.person() != null && !event.urgent()) {
            transaction.execute(SETTLE, id, event.person(), event.whole(), Event.typeOf(event.getClass()), consumer);
        } else {
            transaction.execute(APPLIED, id);
        }
    }

    /**
     * The first of those that stand of a whole: its own, those of which nobody knows the whole, and of its person's as such
     * those that it rests on.
     *
     * @param profile the one kind of event about a person as such that matters to the whole
     */
    public Uni<Optional<Failure>> firstOf(
            TenantTransaction transaction, String person, String whole, Class<? extends Event> profile) {
        return transaction.row(FIRST_OF, Failure.class, person, whole, Event.typeOf(profile));
    }

    /** A page of those that stand, by their ids. */
    Uni<Slice<DeadLetterEntry>> list(TenantTransaction transaction, PageRequest page) {
        UUID after = page.after() == null ? BEFORE_ALL : UUID.fromString(page.after());
        return transaction
                .rows(LIST, DeadLetterEntry.class, after, page.rows())
                .map(rows -> page.slice(rows, entry -> entry.id().toString()));
    }

    /** Forgets all of a person; answers how many. */
    public Uni<Integer> erase(TenantTransaction transaction, String person) {
        return transaction.changed(ERASE, person);
    }
}
