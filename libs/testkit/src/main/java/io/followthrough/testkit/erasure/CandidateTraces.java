package io.followthrough.testkit.erasure;

import io.followthrough.local.Service;
import io.followthrough.testkit.Infrastructure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that a service's database holds of one candidate, found through PostgreSQL's own catalogue: the rows of every
 * table with a {@code candidate_id}, and the rows that refer to them by foreign keys, at any distance. Taken before an
 * erasure, it tells afterwards whether anything is left, in whatever table: no row may name the candidate or one of the
 * ids that its rows had.
 */
public final class CandidateTraces {

    /** What is remembered all the same: marks, counters, ids of events, the audit log; and events that are on their way. */
    private static final Set<String> BOOKKEEPING =
            Set.of("erased_candidate", "event_version", "inbox", "outbox", "audit_entry");

    private static final String GRANT = """
            insert into coach_grant (tenant_id, candidate_id, coach_id, scopes, granted_at)
            values (?, ?, 'coach-of-traces', '{PLAN}', now()) on conflict do nothing""";

    private static final String ANSWER = """
            insert into stored_answer (tenant_id, request, fingerprint, caller, candidate_id, status)
            values (?, gen_random_uuid()::text, '', 'backend', ?, 200)""";

    private static final String PARKED = """
            insert into outbox_parked (tenant_id, id, shard, seq, aggregatetype, aggregateid, aggregate_version, type, msg_key,
              payload, "timestamp", correlation_id, appended_at, cause)
            select tenant, gen_random_uuid(), 0, 0, 'none', candidate, 1, 'none', tenant || ':' || candidate, '{}', now(),
              'none', now(), 'none'
            from (values (?, ?)) as given(tenant, candidate)""";

    private static final String UNAPPLIED = """
            insert into unapplied_event (tenant_id, id, person, cause) values (?, gen_random_uuid(), ?, 'UNREADABLE')""";

    private final Service service;
    private final String tenant;
    private final Set<String> exempt;
    private final Set<String> traces = new TreeSet<>();

    private CandidateTraces(Service service, String tenant, Set<String> exempt) {
        this.service = service;
        this.tenant = tenant;
        this.exempt = exempt;
    }

    /**
     * Takes the traces of a candidate who has data of every kind; the platform's own kinds, a coach's grant, a stored
     * answer, a parked event and one that could not be used, are added here.
     *
     * @param exempt tables that may keep the candidate's id, such as the receipt of the erasure
     * @throws AssertionError naming the tables that hold no row of the candidate, and so would prove nothing
     */
    public static CandidateTraces of(Service service, String tenant, String candidateId, String... exempt) {
        Set<String> leftOut = new TreeSet<>(BOOKKEEPING);
        leftOut.addAll(List.of(exempt));
        CandidateTraces traces = new CandidateTraces(service, tenant, leftOut);
        traces.traces.add(candidateId);
        try (Connection superuser = Infrastructure.running().superuser(service.databaseName())) {
            run(superuser, GRANT, tenant, candidateId);
            run(superuser, ANSWER, tenant, candidateId);
            run(superuser, PARKED, tenant, candidateId);
            run(superuser, UNAPPLIED, tenant, candidateId);
            traces.follow(superuser, candidateId);
        } catch (SQLException e) {
            throw new AssertionError("the traces of a candidate in " + service + " cannot be read", e);
        }
        return traces;
    }

    /** @throws AssertionError naming every table that still holds a row of the candidate */
    public void checkGone() {
        try (Connection superuser = Infrastructure.running().superuser(service.databaseName())) {
            List<String> left = new ArrayList<>();
            for (CandidateTable table : CandidateTable.all(superuser)) {
                if (!exempt.contains(table.name()) && table.mentions(superuser, tenant, traces)) {
                    left.add(table.name());
                }
            }
            if (!left.isEmpty()) {
                throw new AssertionError("traces of the erased candidate are left in " + left);
            }
        } catch (SQLException e) {
            throw new AssertionError("the tables of " + service + " cannot be read", e);
        }
    }

    private void follow(Connection superuser, String candidateId) throws SQLException {
        List<String> empty = new ArrayList<>();
        for (CandidateTable table : CandidateTable.all(superuser)) {
            String rows = table.rowsOfCandidate();
            if (rows != null && !exempt.contains(table.name())) {
                Set<String> ids = table.ids(superuser, rows, tenant, candidateId);
                if (ids.isEmpty()) {
                    empty.add(table.name());
                }
                traces.addAll(ids);
            }
        }
        if (!empty.isEmpty()) {
            throw new AssertionError("the candidate has no row in " + empty + ", so nothing would be proved of these");
        }
    }

    private static void run(Connection superuser, String sql, String tenant, String candidateId) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(sql)) {
            statement.setString(1, tenant);
            statement.setString(2, candidateId);
            statement.executeUpdate();
        }
    }
}
