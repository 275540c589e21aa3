package io.followthrough.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.people.CoachWithdrawn;
import io.followthrough.platform.sample.Work;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.LoggedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one tenant has to publish waits for that tenant's pace in the outbox, and nobody else waits for it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(PacedOutboxTest.Slowly.class)
class PacedOutboxTest {

    /** So slow that a flood of hundreds is still waiting when what passes it has long arrived. */
    public static final class Slowly implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("followthrough.outbox.pace.per-tenant", "20", "followthrough.outbox.pace.per-key", "10");
        }
    }

    private static final int FLOOD = 600;
    private static final int MUCH_OF_IT = 100;
    private static final int OF_ONE_CANDIDATE = 4;

    @Inject
    Work work;

    private final String noisy = "noisy-" + UUID.randomUUID();
    private final String quiet = inTheSameShardAs(noisy);

    @Test
    void another_tenant_of_the_same_shard_and_what_is_urgent_pass_the_flood_in_the_order_of_each_key() {
        publish(noisy, IntStream.range(0, FLOOD).mapToObj(PacedOutboxTest::opened));
        String unconcerned = "nobody";
        String last = candidate(FLOOD - 1);
        publish(noisy, Stream.of(new CoachWithdrawn(unconcerned, "coach-1", Instant.now())));
        publish(noisy, Stream.of(new CoachWithdrawn(last, "coach-1", Instant.now())));
        publish(quiet, Stream.of(opened(0)));

        try (EventLog ofNoisy = EventLog.of(Topic.INTERVIEWS, noisy);
                EventLog ofQuiet = EventLog.of(Topic.INTERVIEWS, quiet)) {
            ofQuiet.await(OpportunityOpened.class, 1);
            ofNoisy.await(CoachWithdrawn.class, 2);

            assertThat(waiting()).isGreaterThan(MUCH_OF_IT);
            List<LoggedEvent> ofLast = ofNoisy.all().stream()
                    .filter(event -> Objects.equals(event.key(), noisy + ":" + last))
                    .toList();
            assertThat(ofLast).hasSize(OF_ONE_CANDIDATE + 1);
            assertThat(ofLast.get(OF_ONE_CANDIDATE).is(CoachWithdrawn.class)).isTrue();
            assertThat(ofLast.subList(0, OF_ONE_CANDIDATE))
                    .extracting(event -> event.as(OpportunityOpened.class).employer())
                    .isSorted();
        }
    }

    @Test
    void in_the_end_everything_has_been_published_once() {
        publish(noisy, IntStream.range(0, 60).mapToObj(PacedOutboxTest::opened));

        try (EventLog log = EventLog.of(Topic.INTERVIEWS, noisy)) {
            List<OpportunityOpened> published = log.await(OpportunityOpened.class, 60);

            assertThat(published).extracting(OpportunityOpened::employer).doesNotHaveDuplicates();
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 0);
        }
    }

    private void publish(String tenant, Stream<? extends Event> events) {
        work.in(tenant, transaction -> {
            events.forEach(transaction::publish);
            return Uni.createFrom().voidItem();
        });
    }

    private long waiting() {
        return work.in(
                        noisy,
                        transaction -> transaction.rows("select count(*) from outbox where tenant_id = $1", Long.class))
                .get(0);
    }

    private static OpportunityOpened opened(int number) {
        return new OpportunityOpened(
                UUID.randomUUID(),
                candidate(number),
                OpeningOccasion.OPENED,
                "Employer %03d".formatted(number),
                "Data engineer",
                null,
                null,
                null,
                Instant.now());
    }

    private static String candidate(int number) {
        return "cand-" + number % (FLOOD / OF_ONE_CANDIDATE);
    }

    private static String inTheSameShardAs(String tenant) {
        int shard = Shards.of(new TenantId(tenant));
        return Stream.generate(() -> "quiet-" + UUID.randomUUID())
                .filter(other -> Shards.of(new TenantId(other)) == shard)
                .findFirst()
                .orElseThrow();
    }
}
