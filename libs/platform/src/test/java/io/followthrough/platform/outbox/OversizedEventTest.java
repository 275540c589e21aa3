package io.followthrough.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.sample.Work;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.EventLog;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event that Kafka might refuse for ever would hold up its whole shard. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class OversizedEventTest {

    private static final String ADD = "insert into sample_note (tenant_id, id) values ($1, $2)";
    private static final String COUNT = "select count(*) from sample_note where tenant_id = $1";

    @Inject
    Work work;

    private final String tenant = "oversized-" + UUID.randomUUID().toString().substring(0, 8);
    private EventLog log;

    @BeforeEach
    void open() {
        log = EventLog.of(Topic.INTERVIEWS, tenant);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void is_refused_with_all_that_was_to_be_stored_and_told_with_it() {
        assertThatThrownBy(() -> storeAndTell("small", "x".repeat(Topic.MAX_EVENT_BYTES - 500)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(ProblemKind.TOO_LARGE));

        assertThat(stored()).isZero();
        storeAndTell("afterwards");
        List<OpportunityOpened> told = log.await(OpportunityOpened.class, 1);
        assertThat(told).extracting(OpportunityOpened::employer).containsExactly("afterwards");
    }

    @Test
    void of_just_the_size_goes_through() {
        String employer = "x".repeat(Topic.MAX_EVENT_BYTES - 2_000);

        storeAndTell(employer);

        assertThat(log.await(OpportunityOpened.class, 1).get(0).employer()).isEqualTo(employer);
        assertThat(stored()).isEqualTo(1);
    }

    /** One number on each side: what a producer refuses, its topic would, and the other way round. */
    @Test
    void the_producers_take_what_their_topics_take() {
        assertThat(bytes("mp.messaging.outgoing.events.max.request.size")).isEqualTo(Topic.MAX_MESSAGE_BYTES);
        assertThat(bytes("mp.messaging.connector.smallrye-kafka.dead-letter-queue.max.request.size"))
                .isEqualTo(Topic.MAX_DEAD_LETTER_BYTES);
        assertThat(Topic.MAX_EVENT_BYTES).isLessThan(Topic.MAX_MESSAGE_BYTES);
    }

    private static int bytes(String property) {
        return ConfigProvider.getConfig().getValue(property, Integer.class);
    }

    private void storeAndTell(String... employers) {
        work.in(tenant, transaction -> {
            List.of(employers).forEach(employer -> transaction.publish(opened(employer)));
            return transaction.changed(ADD, UUID.randomUUID());
        });
    }

    private long stored() {
        List<Long> count = work.in(tenant, transaction -> transaction.rows(COUNT, Long.class));
        return count.get(0);
    }

    private static OpportunityOpened opened(String employer) {
        return new OpportunityOpened(
                UUID.randomUUID(),
                "cand-1",
                OpeningOccasion.OPENED,
                employer,
                "Data engineer",
                null,
                null,
                null,
                Instant.now());
    }
}
