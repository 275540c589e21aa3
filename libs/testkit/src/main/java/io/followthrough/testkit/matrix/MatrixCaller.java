package io.followthrough.testkit.matrix;

import io.followthrough.testkit.Tokens;
import org.jspecify.annotations.Nullable;

/** The kinds of caller, one column of the table each. */
enum MatrixCaller {
    OWNER("owner"),
    OTHER_CANDIDATE("other candidate"),
    COACH("coach"),
    ADMIN("admin"),
    SERVICE("service"),
    OTHER_TENANT("other tenant"),
    NO_TOKEN("no token"),
    EXPIRED_TOKEN("expired token");

    private final String column;

    MatrixCaller(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** Whether it may call operations, but not reach what belongs to the owner. */
    boolean isStranger() {
        return this == OTHER_CANDIDATE || this == COACH || this == OTHER_TENANT;
    }

    /** The bearer token, or null for a caller without one; the stranger from another tenant is as mighty as can be. */
    @Nullable String token(String owner) {
        return switch (this) {
            case OWNER -> Tokens.candidate(Fixtures.TENANT, owner);
            case OTHER_CANDIDATE -> Tokens.candidate(Fixtures.TENANT, "another-candidate");
            case COACH -> Tokens.coach(Fixtures.TENANT, "coach-of-nobody");
            case ADMIN -> Tokens.admin(Fixtures.TENANT);
            case SERVICE -> Tokens.service(Fixtures.TENANT);
            case OTHER_TENANT -> Tokens.admin("matrix-other");
            case NO_TOKEN -> null;
            case EXPIRED_TOKEN -> Tokens.expired(Fixtures.TENANT, owner);
        };
    }
}
