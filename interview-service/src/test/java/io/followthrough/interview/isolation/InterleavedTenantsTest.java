package io.followthrough.interview.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.ServiceRows;
import io.followthrough.testkit.events.EventLog;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Twenty tenants share four connections; some of their calls are refused, some callers go away amid them.
 * {@code -Dcrowd.requests=10000} for more calls.
 */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SmallPool.class)
class InterleavedTenantsTest {

    private static final int TENANTS = 20;
    private static final int REQUESTS = Integer.getInteger("crowd.requests", 4_000);
    private static final int CALLERS_AT_ONCE = 32;
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(90);

    @Inject
    @ConfigProperty(name = "test.url")
    URI api;

    @Inject
    Pool pool;

    private List<CrowdTenant> tenants = List.of();
    private CrowdCaller caller = new CrowdCaller(URI.create("http://localhost"));

    @BeforeEach
    void everyTenantHasSomething() {
        String run = Long.toHexString(System.nanoTime());
        tenants = IntStream.range(0, TENANTS)
                .mapToObj(number -> new CrowdTenant("crowd-" + run + "-" + number))
                .toList();
        caller = new CrowdCaller(api);
        tenants.forEach(caller::open);
    }

    @Test
    void no_answer_row_or_event_is_anothers_and_none_is_lost() throws Exception {
        callAllAtOnce(REQUESTS);

        await("the cut transactions")
                .atMost(SETTLED_WITHIN)
                .until(() -> CrowdRows.openTransactions().isEmpty());
        ServiceRows outbox = new ServiceRows(Service.INTERVIEW);
        await("the outbox")
                .atMost(SETTLED_WITHIN)
                .until(() -> tenants.stream().allMatch(tenant -> outbox.unpublishedEvents(tenant.name()) == 0));
        tenants.forEach(InterleavedTenantsTest::checkRowsAndEvents);
        checkThatConnectionsForgotTheirTenants();
        tenants.forEach(caller::open);
    }

    private void callAllAtOnce(int requests) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS_AT_ONCE);
        try {
            List<Future<?>> calls = new ArrayList<>(requests);
            for (int number = 0; number < requests; number++) {
                Random random = new Random(number);
                CrowdTenant tenant = tenants.get(number % TENANTS);
                CrowdTenant other = tenants.get((number + 1 + random.nextInt(TENANTS - 1)) % TENANTS);
                calls.add(callers.submit(() -> caller.callSomehow(tenant, other, random)));
            }
            for (Future<?> call : calls) {
                call.get(1, TimeUnit.MINUTES);
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private static void checkRowsAndEvents(CrowdTenant tenant) {
        String name = tenant.name();
        assertThat(CrowdRows.strangers(name)).isEmpty();
        Set<String> opportunities = CrowdRows.opportunities(name);
        Set<String> interviews = CrowdRows.interviews(name);
        assertThat(opportunities).containsAll(tenant.opportunities());
        assertThat(interviews).isEqualTo(tenant.interviews());
        assertThat(CrowdRows.completed(name)).isEqualTo(tenant.completions());
        try (EventLog log = EventLog.of(Topic.INTERVIEWS, name)) {
            assertThat(subjects(log, OpportunityOpened.class)).isEqualTo(opportunities);
            assertThat(subjects(log, InterviewScheduled.class)).isEqualTo(interviews);
            assertThat(subjects(log, InterviewCompleted.class)).isEqualTo(tenant.completions());
            assertThat(log.all())
                    .allSatisfy(event ->
                            assertThat(CrowdTenant.markersIn(event.toString())).containsOnly(name));
        }
    }

    private static <E extends Event> Set<String> subjects(EventLog log, Class<E> type) {
        return log.all(type).stream().map(Event::subject).collect(Collectors.toSet());
    }

    /** Takes all connections at once, so that none is asked twice. */
    private void checkThatConnectionsForgotTheirTenants() {
        List<SqlConnection> connections = new ArrayList<>();
        Set<Integer> asked = new HashSet<>();
        try {
            for (int number = 0; number < SmallPool.CONNECTIONS; number++) {
                connections.add(pool.getConnectionAndAwait());
            }
            for (SqlConnection connection : connections) {
                asked.add(ask(connection, "select pg_backend_pid()", Integer.class));
                assertThat(ask(connection, "select coalesce(current_setting('app.tenant_id', true), '')", String.class))
                        .isEmpty();
            }
        } finally {
            connections.forEach(SqlConnection::closeAndAwait);
        }
        assertThat(asked).hasSize(SmallPool.CONNECTIONS);
    }

    private static <T> T ask(SqlConnection connection, String sql, Class<T> type) {
        var row = connection.query(sql).executeAndAwait().iterator().next();
        return type.cast(row.getValue(0));
    }
}
