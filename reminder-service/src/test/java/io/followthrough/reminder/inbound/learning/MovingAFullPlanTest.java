package io.followthrough.reminder.inbound.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.contracts.reminders.PlannedReminder;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.FullOpportunity;
import io.followthrough.reminder.Scene;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A candidate moves who has an opportunity with as many children as it may have. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class MovingAFullPlanTest {

    private static final int PEOPLE = 3;
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Inject
    TenantTransactions transactions;

    @Inject
    KnownFacts facts;

    private final Scene scene = new Scene("");

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void everything_is_told_in_events_that_kafka_takes() throws Throwable {
        Origin origin = new Origin(new TenantId(scene.tenant()), "correlation-1", null, null);
        VertxContextSupport.subscribeAndAwait(() -> transactions.in(origin, transaction -> {
            facts.save(transaction, "cand-1", FullOpportunity.of(UUID.randomUUID(), PEOPLE, NOW));
            return Uni.createFrom().voidItem();
        }));

        lives("Europe/Berlin");
        List<PlanRevised> planned = awaitRevision(1);
        lives("America/Vancouver");
        List<PlanRevised> moved = awaitRevision(2);

        List<UUID> added = planned.stream()
                .flatMap(part -> part.added().stream())
                .map(PlannedReminder::id)
                .toList();
        assertThat(added).hasSizeGreaterThan(200 * PEOPLE).doesNotHaveDuplicates();
        assertThat(moved.stream()
                        .flatMap(part -> part.moved().stream())
                        .map(move -> move.to().id()))
                .hasSizeGreaterThan(200 * PEOPLE)
                .doesNotHaveDuplicates()
                .isSubsetOf(added);
        assertThat(scene.log().all())
                .filteredOn(event -> event.is(PlanRevised.class))
                .allSatisfy(event -> assertThat(event.text().getBytes(StandardCharsets.UTF_8).length)
                        .isLessThan(Topic.MAX_EVENT_BYTES));
    }

    private void lives(String zone) {
        scene.sender().send(Topic.INTERVIEWS, new CandidateChanged("cand-1", null, zone, null, false, NOW));
    }

    /** All parts of the only revision after so many others. */
    private List<PlanRevised> awaitRevision(int number) {
        scene.log()
                .await(
                        PlanRevised.class,
                        part -> part.part() != null && part.part().equals(part.parts()),
                        number);
        List<PlanRevised> all = scene.log().all(PlanRevised.class);
        PlanRevised last = all.get(all.size() - 1);
        List<PlanRevised> parts = all.subList(all.size() - Objects.requireNonNull(last.parts()), all.size());
        assertThat(parts).extracting(PlanRevised::part).isSorted().doesNotHaveDuplicates();
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.added().size()
                                + part.moved().size()
                                + part.dropped().size())
                        .isBetween(1, 200));
        return parts;
    }
}
