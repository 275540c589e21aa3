package io.followthrough.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.local.Service;
import io.followthrough.local.process.Port;
import io.followthrough.local.service.ServicePorts;
import io.followthrough.local.service.ServiceProcess;
import io.followthrough.local.stack.Stack;
import io.followthrough.local.workspace.LocalFolder;
import io.followthrough.local.workspace.Workspace;
import io.followthrough.system.Running;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;

/** A replica that is asked to stop (SIGTERM) while candidates write through it. */
class GracefulStopIT {

    private static final String TENANT = "graceful";
    private static final int WRITERS = 2;
    private static final Duration SOON = Duration.ofSeconds(90);
    /** Less than the session timeout, after which the group would drop a member that is dead. */
    private static final Duration BEFORE_IT_IS_MISSED = Duration.ofSeconds(5);

    private static final Duration OFTEN = Duration.ofMillis(20);

    /** 143 names SIGTERM, as the shell does. */
    private static final List<Integer> IN_GOOD_ORDER = List.of(0, 143);

    private final Stack stack = Running.stack();
    private final Evidence evidence = new Evidence(stack, TENANT);

    @Test
    void it_says_so_serves_on_finishes_what_it_began_and_leaves_its_group() throws Exception {
        int members = groupMembers();
        try (ServiceProcess replica = replica()) {
            await("it joins the group").atMost(SOON).until(() -> groupMembers() == 2 * members);

            List<Writer> ledgers = stopUnderLoad(replica);

            assertThat(IN_GOOD_ORDER).contains(replica.exitStatus());
            await("it has left the group: nobody waits for its return")
                    .atMost(BEFORE_IT_IS_MISSED)
                    .until(() -> groupMembers() == members);
            assertNothingWasLost(ledgers);
        }
    }

    private List<Writer> stopUnderLoad(ServiceProcess replica) throws Exception {
        try (Writers writers = Writers.start(WRITERS, TENANT, List.of(replica.api()));
                Connection superuser = stack.postgres().connect(Service.INTERVIEW.databaseName())) {
            writers.awaitMore(20, "all is well");
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(replica::stop);
            await("readiness goes down").atMost(SOON).pollInterval(OFTEN).until(() -> !replica.isReady());
            writers.awaitMore(1, "it is not ready and still serves");

            CompletableFuture<Integer> begun = hold(replica, superuser);
            await("it sends its callers away").atMost(SOON).pollInterval(OFTEN).until(() -> sendsCallersAway(replica));
            assertThat(begun).as("what it began still waits").isNotDone();
            superuser.commit();

            assertThat(begun.get()).as("what it began it has finished").isEqualTo(201);
            stopped.get();
            return writers.stop();
        }
    }

    /** A request, and those of the writers, are held up by a lock on their table until the connection commits. */
    private CompletableFuture<Integer> hold(ServiceProcess replica, Connection superuser) throws SQLException {
        superuser.setAutoCommit(false);
        try (Statement lock = superuser.createStatement()) {
            lock.execute("lock table opportunity in exclusive mode");
        }
        Writer slow = new Writer(TENANT, "slow", List.of());
        CompletableFuture<Integer> begun = CompletableFuture.supplyAsync(() -> slow.open(replica.api())
                .map(HttpResponse::statusCode)
                .orElseThrow(() -> new AssertionError("the request that had begun was cut")));
        await("they wait for the table")
                .atMost(SOON)
                .pollInterval(OFTEN)
                .until(() -> evidence.waitingFor("opportunity") == WRITERS + 1);
        return begun;
    }

    /** Whether it ends each connection with its answer. Asked with a read, as another write would wait for the table. */
    private static boolean sendsCallersAway(ServiceProcess replica) {
        return new Writer(TENANT, "late", List.of())
                .read(replica.api(), UUID.randomUUID())
                .flatMap(answer -> answer.headers().firstValue("Connection"))
                .filter("close"::equals)
                .isPresent();
    }

    private void assertNothingWasLost(List<Writer> ledgers) {
        Set<UUID> rows = evidence.idsIn("interview", "opportunity");
        assertThat(rows)
                .as("every acknowledged write is stored")
                .containsAll(ledgers.stream()
                        .flatMap(writer -> writer.acknowledged().stream())
                        .toList());
        await("the other replica publishes what was left")
                .atMost(SOON)
                .until(() -> evidence.isOutboxEmpty("interview"));
        assertThat(evidence.openings().stream().map(Evidence.Arrival::subjectId).collect(Collectors.toSet()))
                .isEqualTo(rows);
    }

    private int groupMembers() throws Exception {
        String group = Service.INTERVIEW.moduleName();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.bootstrapServers()))) {
            return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                    .mapToInt(described -> described.members().size())
                    .sum();
        }
    }

    private ServiceProcess replica() {
        Map<String, String> environment = new TreeMap<>(stack.serviceEnvironment());
        environment.put("QUARKUS_SHUTDOWN_DELAY", "2S");
        ServiceProcess replica = ServiceProcess.launch(
                "interview-service-graceful",
                Service.INTERVIEW,
                new ServicePorts(Port.anyFree(), Port.anyFree()),
                new LocalFolder(Workspace.find().root().resolve("system-tests/target/replicas")),
                environment);
        replica.awaitReady();
        return replica;
    }
}
