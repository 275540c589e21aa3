package io.followthrough.interview.api.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.interview.api.HiringScene;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.timing.promise.PromiseState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A page is cut by state in SQL, the state itself is the library's: over rows of all kinds both say the same. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PromiseStatesTest {

    private static final int ROWS = 60;
    private static final List<Duration> AROUND_THE_DEADLINE = List.of(
            Duration.ofDays(-1), Duration.ofMillis(-1), Duration.ZERO, Duration.ofMillis(1), Duration.ofDays(1));

    private final HiringScene scene = new HiringScene("states");
    private final Random random = new Random(20261110);

    @Test
    void filtering_by_a_state_finds_what_the_library_says_is_in_it() throws SQLException {
        UUID opportunity = UUID.fromString(scene.open().substring("/v1/opportunities/".length()));
        Map<PromiseState, Set<String>> expected = generated(opportunity);

        for (PromiseState state : PromiseState.values()) {
            List<String> found =
                    scene.get("/v1/promises?limit=100&state=" + state).extract().path("items.id");
            assertThat(found).as(state.name()).isNotEmpty().hasSameElementsAs(expected.get(state));
            assertThat(scene.get("/v1/promises?limit=100&state=" + state)
                            .extract()
                            .<List<String>>path("items.state"))
                    .containsOnly(state.name());
        }
    }

    /** Half an hour away from now at least, so that none falls due while the test runs. */
    private Map<PromiseState, Set<String>> generated(UUID opportunity) throws SQLException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Map<PromiseState, Set<String>> expected = new HashMap<>();
        try (Connection superuser = Infrastructure.running().superuser(Service.INTERVIEW.databaseName())) {
            for (int count = 0; count < ROWS; count++) {
                UUID id = new UUID(random.nextLong(), random.nextLong());
                Instant due =
                        now.plus(Duration.ofMinutes(30 + random.nextInt(9999)).multipliedBy(oneOf(-1, 1)));
                Instant settled = random.nextInt(3) == 0
                        ? null
                        : due.plus(AROUND_THE_DEADLINE.get(random.nextInt(AROUND_THE_DEADLINE.size())));
                insert(superuser, random.nextBoolean(), id, opportunity, due, settled);
                expected.computeIfAbsent(PromiseState.of(due, settled, now), state -> new HashSet<>())
                        .add(id.toString());
            }
        }
        return expected;
    }

    private int oneOf(int one, int other) {
        return random.nextBoolean() ? one : other;
    }

    private void insert(
            Connection superuser, boolean theirs, UUID id, UUID opportunity, Instant due, @Nullable Instant settled)
            throws SQLException {
        String sql = theirs ? """
            insert into timeline_statement (tenant_id, id, version, opportunity_id, candidate_id, decision_date, stated_at,
              due_at, due_zone, answered_at) values (?, ?, 0, ?, ?, ?, ?, ?, 'UTC', ?)\
            """ : """
                      insert into material (tenant_id, id, version, opportunity_id, candidate_id, promised_for, promised_at,
                        due_at, due_zone, sent_at, description) values (?, ?, 0, ?, ?, ?, ?, ?, 'UTC', ?, 'Samples')\
                      """;
        try (PreparedStatement insert = superuser.prepareStatement(sql)) {
            insert.setString(1, scene.tenant());
            insert.setObject(2, id);
            insert.setObject(3, opportunity);
            insert.setString(4, HiringScene.CANDIDATE);
            insert.setObject(5, LocalDate.ofInstant(due, ZoneOffset.UTC));
            insert.setTimestamp(6, Timestamp.from(due.minus(Duration.ofDays(30))));
            insert.setTimestamp(7, Timestamp.from(due));
            insert.setTimestamp(8, settled == null ? null : Timestamp.from(settled));
            insert.executeUpdate();
        }
    }
}
