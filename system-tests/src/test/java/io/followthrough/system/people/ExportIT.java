package io.followthrough.system.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.system.Running;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A candidate with more than ten thousand rounds, half of them of one opportunity, and as many changes, statements and
 * grants, is handed out to four callers at once by a service that has 256 MiB of heap: each copy is tens of megabytes of JSON, so none can be in memory as a whole.
 */
class ExportIT {

    private static final int OF_ONE_OPPORTUNITY = 6_000;
    private static final int OTHERS = 200;
    private static final int ROUNDS_OF_OTHERS = 25;
    private static final int ROUNDS = OF_ONE_OPPORTUNITY + OTHERS * ROUNDS_OF_OTHERS;
    private static final int LARGE = 20 << 20;

    private static final String CANDIDATE =
            "insert into candidate (tenant_id, candidate_id, version) values (?, 'cand-1', 0)";
    private static final String OPPORTUNITIES = """
            insert into opportunity (tenant_id, id, version, candidate_id, employer, role, opened_at)
            select ?, gen_random_uuid(), 0, 'cand-1', 'Employer ' || n, 'Analyst', now() from generate_series(0, %d) n""".formatted(OTHERS);
    private static final String INTERVIEWS = """
            insert into interview (tenant_id, id, version, opportunity_id, candidate_id, kind, state, starts_at, ends_at,
              time_zone)
            select tenant_id, gen_random_uuid(), 0, id, candidate_id, 'PANEL', 'SCHEDULED',
              begun + n * interval '1 hour', begun + n * interval '1 hour' + interval '30 minutes', 'Europe/Berlin'
            from date_trunc('milliseconds', now()) begun, opportunity, generate_series(1, case when employer = 'Employer 0' then %d else %d end) n
            where tenant_id = ?""".formatted(OF_ONE_OPPORTUNITY, ROUNDS_OF_OTHERS);
    private static final String INTERVIEWERS = """
            insert into interviewer (tenant_id, id, interview_id, position, name, email, title)
            select tenant_id, gen_random_uuid(), id, n, repeat('Long name ', 19), repeat('address', 40) || '@example.org',
              repeat('Long title', 19)
            from interview, generate_series(0, 3) n where tenant_id = ?""";

    private static final String CHANGES = """
            insert into opportunity_change (tenant_id, id, opportunity_id, candidate_id, kind, about, details, changed_at,
              changed_by, acting_as)
            select tenant_id, gen_random_uuid(), opportunity_id, candidate_id, 'INTERVIEW_SCHEDULED', id,
              '[{"field": "kind", "to": "' || repeat('Long text ', 100) || '"}]', now(), candidate_id, 'candidate'
            from interview where tenant_id = ?""";
    private static final String STATEMENTS = """
            insert into timeline_statement (tenant_id, id, version, opportunity_id, candidate_id, stated_as, stated_at,
              due_zone)
            select tenant_id, gen_random_uuid(), 0, opportunity_id, candidate_id, repeat('Soon, ', 80), now(), 'UTC'
            from interview where tenant_id = ?""";
    private static final String COACH_CHANGES = """
            insert into coach_change (tenant_id, id, candidate_id, coach_id, scopes, changed_by, changed_at)
            select ?, gen_random_uuid(), 'cand-1', 'coach-' || n, 'PLAN', repeat('admin', 50), now()
            from generate_series(1, %d) n""".formatted(ROUNDS);

    private static final List<String> FILLING =
            List.of(CANDIDATE, OPPORTUNITIES, INTERVIEWS, INTERVIEWERS, CHANGES, STATEMENTS, COACH_CHANGES);

    /** A round, and in JSON one of each kind of record. */
    private static final String COUNTED = ",SCHEDULED,|\"startsAt\"|INTERVIEW_SCHEDULED|\"statedAt\"|\"coachId\"";

    private final String tenant = "export-" + UUID.randomUUID();
    private final Backend backend = new Backend(Running.stack(), tenant);

    @Test
    void ten_thousand_rounds_go_out_to_several_callers_at_once() throws SQLException {
        fill();

        List<CompletableFuture<Backend.Flow>> exports = Stream.of(
                        "application/json", "application/json", "*/*", "text/csv")
                .map(accept -> CompletableFuture.supplyAsync(
                        () -> backend.flow("/v1/exports/interviews?candidateId=cand-1", accept, COUNTED)))
                .toList();

        assertThat(exports.stream().map(CompletableFuture::join))
                .allSatisfy(flow -> assertThat(flow.characters()).isGreaterThan(LARGE))
                .extracting(Backend.Flow::hits)
                .containsExactly(4L * ROUNDS, 4L * ROUNDS, 4L * ROUNDS, (long) ROUNDS);
        assertThat(Running.stack().service(Service.INTERVIEW).isAlive()).isTrue();
    }

    private void fill() throws SQLException {
        try (Connection superuser = Running.stack().postgres().connect(Service.INTERVIEW.databaseName())) {
            for (String statement : FILLING) {
                try (PreparedStatement insert = superuser.prepareStatement(statement)) {
                    insert.setString(1, tenant);
                    insert.executeUpdate();
                }
            }
        }
    }
}
