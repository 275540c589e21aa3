package io.followthrough.people.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.CandidateDataErased;
import io.followthrough.contracts.Event;
import io.followthrough.contracts.RemovedData;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.people.CandidateErased;
import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.Freshness;
import io.followthrough.local.Service;
import io.followthrough.people.sample.Hold;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.erasure.CandidateTraces;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.EventSender;
import io.followthrough.testkit.events.WireEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over both topics that the sample service consumes, as interview-service and another service would tell of it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ErasingACandidateTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    @Inject
    Hold hold;

    @Inject
    MeterRegistry metrics;

    private final String tenant = "erasure-" + UUID.randomUUID().toString().substring(0, 8);
    private final String candidate = "cand-" + UUID.randomUUID();
    private final SampleRows rows = new SampleRows(tenant);
    private EventSender sender;
    private EventLog log;

    @BeforeEach
    void open() {
        sender = new EventSender(tenant);
        log = EventLog.of(Topic.INTERVIEWS, tenant);
    }

    @AfterEach
    void close() {
        sender.close();
        log.close();
    }

    @Test
    void all_that_is_held_about_the_candidate_goes_and_nobody_elses() {
        String other = "cand-" + UUID.randomUUID();
        arrive(candidate);
        arrive(other);
        CandidateTraces traces = CandidateTraces.of(Service.INTERVIEW, tenant, candidate);

        CandidateErased request = erased(candidate);
        sender.send(Topic.NOTES, request);
        CandidateDataErased receipt = log.await(CandidateDataErased.class, 1).get(0);

        traces.checkGone();
        assertThat(receipt.erasureId()).isEqualTo(request.erasureId());
        assertThat(receipt.service()).isEqualTo("interview-service");
        assertThat(receipt.removed())
                .containsExactly(
                        new RemovedData("notes", 1),
                        new RemovedData("samples", 1),
                        new RemovedData("unappliedEvents", 1),
                        new RemovedData("parkedEvents", 1),
                        new RemovedData("coachGrants", 1),
                        new RemovedData("storedAnswers", 1));
        assertThat(rows.samples(other)).isEqualTo(1);
        assertThat(rows.notes(other)).isEqualTo(1);
    }

    @Test
    void a_request_that_is_delivered_again_is_answered_once() {
        WireEvent request = sender.send(Topic.NOTES, erased(candidate));
        sender.send(request);
        sender.send(Topic.NOTES, opened("afterwards"));
        await().atMost(SOON).until(() -> rows.samples("afterwards") == 1);

        log.await(CandidateDataErased.class, 1);
    }

    @Test
    void what_comes_late_is_ignored_until_the_candidate_is_back() {
        sender.send(Topic.NOTES, erased(candidate));
        log.await(CandidateDataErased.class, 1);
        double ignored = ignored();

        sender.send(Topic.REMINDERS, recorded(candidate));
        sender.send(late(opened(candidate)));
        await().atMost(SOON).until(() -> ignored() == ignored + 2);
        assertThat(rows.notes(candidate)).isZero();
        assertThat(rows.samples(candidate)).isZero();

        sender.send(Topic.NOTES, opened(candidate));
        await().atMost(SOON).until(() -> rows.samples(candidate) == 1);
        sender.send(Topic.REMINDERS, recorded(candidate));
        await().atMost(SOON).until(() -> rows.notes(candidate) == 1);
    }

    @Test
    void an_event_that_is_just_taking_effect_is_erased_too() {
        String held = "held-" + UUID.randomUUID();
        sender.send(Topic.REMINDERS, recorded(held));
        await().atMost(SOON).until(() -> hold.isReached(held));

        sender.send(Topic.NOTES, erased(held));
        await().atMost(SOON).until(rows::somebodyWaitsForALock);
        hold.release(held);

        assertThat(log.await(CandidateDataErased.class, 1).get(0).removed())
                .containsExactly(new RemovedData("notes", 1));
        assertThat(rows.notes(held)).isZero();
    }

    @Test
    void a_row_that_a_request_is_just_adding_is_erased_too() throws SQLException {
        OpportunityOpened opened = opened(candidate);
        sender.send(Topic.NOTES, opened);
        await().atMost(SOON).until(() -> rows.samples(candidate) == 1);

        try (SampleRows.Unfinished adding = rows.beginToAddPart(opened.opportunityId())) {
            sender.send(Topic.NOTES, erased(candidate));
            await().atMost(SOON).until(rows::somebodyWaitsForALock);
            adding.commit();
        }

        log.await(CandidateDataErased.class, 1);
        assertThat(rows.samples(candidate)).isZero();
    }

    /** One row in every table. */
    private void arrive(String who) {
        sender.send(Topic.NOTES, opened(who));
        sender.send(Topic.REMINDERS, recorded(who));
        await().atMost(SOON).until(() -> rows.samples(who) == 1 && rows.notes(who) == 1);
    }

    private WireEvent late(Event event) {
        return WireEvent.of(Topic.NOTES, tenant, event)
                .withHeader("ce_time", Instant.now().minus(Duration.ofDays(1)).toString());
    }

    private double ignored() {
        return metrics.counter("followthrough.inbox.ignored").count();
    }

    private static CandidateErased erased(String who) {
        return new CandidateErased(who, UUID.randomUUID(), Instant.now());
    }

    private static OpportunityOpened opened(String who) {
        return new OpportunityOpened(
                UUID.randomUUID(),
                who,
                OpeningOccasion.OPENED,
                "Northwind",
                "Data engineer",
                null,
                null,
                null,
                Instant.now());
    }

    private static DebriefRecorded recorded(String who) {
        return new DebriefRecorded(
                UUID.randomUUID(), UUID.randomUUID(), who, true, Freshness.FRESH, 1, 1, Instant.now());
    }
}
