package io.followthrough.testkit.matrix;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;

/** A coach with a grant of a candidate's data that counts, or does not for one reason. */
enum GrantedCoach {
    UNTIL_LATER(200, "now() + interval '1 hour'", "null"),
    FOR_EVER(200, "null", "null"),
    EXPIRED(404, "now() - interval '1 second'", "null"),
    WITHDRAWN(404, "null", "now()"),
    OF_ANOTHER_SCOPE(404, "null", "null"),
    OF_ANOTHER_CANDIDATE(404, "null", "null"),
    OF_ANOTHER_TENANT(404, "null", "null");

    private static final String GRANT = """
            insert into coach_grant (tenant_id, candidate_id, coach_id, scopes, expires_at, granted_at, withdrawn_at)
            values (?, ?, ?, array[?], %s, now(), %s)""";

    private final int status;
    private final String grant;

    GrantedCoach(int status, String expiresAt, String withdrawnAt) {
        this.status = status;
        this.grant = GRANT.formatted(expiresAt, withdrawnAt);
    }

    /** What reading the candidate's data is answered. */
    int status() {
        return status;
    }

    /** The coach's {@code sub}. */
    String subject() {
        return "coach-" + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Stores the grant.
     *
     * @param scope that the service's data is of
     */
    void grant(Connection superuser, String candidate, String scope) throws SQLException {
        try (PreparedStatement insert = superuser.prepareStatement(grant)) {
            insert.setString(1, this == OF_ANOTHER_TENANT ? "matrix-other" : Fixtures.TENANT);
            insert.setString(2, this == OF_ANOTHER_CANDIDATE ? "not-" + candidate : candidate);
            insert.setString(3, subject());
            insert.setString(4, this == OF_ANOTHER_SCOPE ? other(scope) : scope);
            insert.executeUpdate();
        }
    }

    private static String other(String scope) {
        return scope.equals("PLAN") ? "NOTES" : "PLAN";
    }
}
