package io.followthrough.platform.store;

import io.vertx.pgclient.PgException;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Which constraint of the database refused a write. */
public final class ViolatedConstraint {

    private ViolatedConstraint() {}

    /** The constraint's name, when that is what the failure comes from. */
    public static Optional<String> of(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String constraint = nameIn(cause);
            if (constraint != null) {
                return Optional.of(constraint);
            }
        }
        return Optional.empty();
    }

    /** The client says it itself; Hibernate puts an exception of its own in the place of the client's. */
    private static @Nullable String nameIn(Throwable cause) {
        if (cause instanceof PgException refusal) {
            return refusal.getConstraint();
        }
        return cause instanceof ConstraintViolationException refusal ? refusal.getConstraintName() : null;
    }
}
