package io.followthrough.platform.unapplied;

import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/**
 * What the subject of an event is a part of, as far as the service knows: asked of events whose data cannot be read. A service
 * that shows failures has one such bean.
 */
public interface WholeOfSubject {

    /** The same as {@code Event.whole()} of an event about it; empty for a subject that was never heard of. */
    Uni<Optional<String>> wholeOf(TenantTransaction transaction, UUID subject);
}
