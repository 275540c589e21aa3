package io.followthrough.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.platform.sample.Work;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.EventLog;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Events that go into the outbox before their transaction ends are told like all others: with it, or not at all. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AppendingEarlyTest {

    private static final String COUNT = "select count(*) from outbox where tenant_id = $1";

    @Inject
    Work work;

    @Inject
    TenantTransactions transactions;

    private final String tenant = "early-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void they_are_out_of_memory_at_once_and_told_in_their_order() {
        try (EventLog log = EventLog.of(Topic.INTERVIEWS, tenant)) {
            long appended = work.in(
                    tenant,
                    transaction -> tellTwo(transaction)
                            .chain(() -> transaction.rows(COUNT, Long.class))
                            .invoke(() -> transaction.publish(opened("third")))
                            .map(counts -> counts.get(0)));

            assertThat(appended).isEqualTo(2);
            assertThat(log.await(OpportunityOpened.class, 3))
                    .extracting(OpportunityOpened::employer)
                    .containsExactly("first", "second", "third");
        }
    }

    @Test
    void without_their_transaction_they_are_not_told() {
        try (EventLog log = EventLog.of(Topic.INTERVIEWS, tenant)) {
            assertThatThrownBy(() -> work.in(
                            tenant,
                            transaction -> tellTwo(transaction)
                                    .chain(() -> transaction.rows(COUNT, Long.class))
                                    .invoke(() -> {
                                        throw new IllegalStateException("undone");
                                    })))
                    .hasMessageContaining("undone");
            work.in(tenant, transaction -> {
                transaction.publish(opened("afterwards"));
                return Uni.createFrom().nullItem();
            });

            assertThat(log.await(OpportunityOpened.class, 1))
                    .extracting(OpportunityOpened::employer)
                    .containsExactly("afterwards");
        }
    }

    private Uni<Void> tellTwo(TenantTransaction transaction) {
        transaction.publish(opened("first"));
        transaction.publish(opened("second"));
        return transactions.appendPublished(transaction);
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
