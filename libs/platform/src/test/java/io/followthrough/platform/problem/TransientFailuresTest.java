package io.followthrough.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransientFailuresTest {

    @ParameterizedTest(name = "{0} ({2}) passes: {1}")
    @CsvSource({
        "08006, true, the connection broke",
        "40001, true, a serialization failure",
        "40P01, true, a deadlock",
        "53300, true, too many connections",
        "57P01, true, the server is stopped",
        "22012, false, a division by zero",
        "23505, false, a duplicate key",
        "42501, false, row-level security",
        "42P01, false, an unknown table",
    })
    void what_the_database_says_passes_or_not_by_its_code(String sqlState, boolean passes, String what) {
        assertThat(TransientFailures.isTransient(new PgException(what, "ERROR", sqlState, null)))
                .isEqualTo(passes);
        assertThat(TransientFailures.isTransient(new IllegalStateException(new SQLException(what, sqlState))))
                .isEqualTo(passes);
    }

    @Test
    void a_lost_connection_passes() {
        assertThat(TransientFailures.isTransient(new VertxException("Connection was closed", true)))
                .isTrue();
        assertThat(TransientFailures.isTransient(new IllegalStateException(new IOException("reset"))))
                .isTrue();
        assertThat(TransientFailures.isTransient(
                        new NoStackTraceThrowable("Connection is not active now, current status: CLOSED")))
                .isTrue();
    }

    /** An event that comes while the service stops is for its next start, not for the dead-letter topic. */
    @Test
    void a_pool_that_is_full_or_closed_passes() {
        assertThat(TransientFailures.isTransient(new NoStackTraceThrowable("Pool closed")))
                .isTrue();
        assertThat(TransientFailures.isTransient(new NoStackTraceThrowable("anything else")))
                .isFalse();
    }

    /** Another replica has told of it on a newer Java: the event waits for this one's. */
    @Test
    void a_time_zone_that_this_java_does_not_know_yet_passes() {
        String ofTomorrow = "America/Founded_Tomorrow";
        String none = "no zone";

        assertThatThrownBy(() -> ZoneId.of(ofTomorrow))
                .satisfies(failure -> assertThat(TransientFailures.isTransient(new IllegalStateException(failure)))
                        .isTrue());
        assertThatThrownBy(() -> ZoneId.of(none))
                .satisfies(failure ->
                        assertThat(TransientFailures.isTransient(failure)).isFalse());
    }

    @Test
    void what_is_wrong_in_itself_does_not() {
        assertThat(TransientFailures.isTransient(new JsonParseException(null, "no JSON")))
                .isFalse();
        assertThat(TransientFailures.isTransient(new SQLException("no code"))).isFalse();
        assertThat(TransientFailures.isTransient(new IllegalStateException())).isFalse();
    }
}
