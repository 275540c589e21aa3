package io.followthrough.platform.unapplied;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.platform.sample.EventCourse;
import io.followthrough.platform.sample.Work;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.EventSender;
import io.followthrough.testkit.events.LoggedEvent;
import io.followthrough.testkit.events.WireEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class UnappliedEventsTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final byte[] NOTHING_TO_READ = "{".getBytes(StandardCharsets.UTF_8);

    @Inject
    EventCourse course;

    @Inject
    UnappliedEvents unapplied;

    @Inject
    UnappliedMetrics metrics;

    @Inject
    UnappliedExpiry expiry;

    @Inject
    MeterRegistry registry;

    @Inject
    Work work;

    private final String tenant = "unapplied-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID opportunity = UUID.randomUUID();
    private EventSender sender;
    private EventLog dead;

    @BeforeEach
    void open() {
        sender = new EventSender(tenant);
        dead = EventLog.ofDeadLetters(Topic.INTERVIEWS, "interview-service", tenant);
    }

    @AfterEach
    void close() throws SQLException {
        sender.close();
        dead.close();
        run("delete from unapplied_event where tenant_id = '" + tenant + "'");
    }

    @Test
    void an_event_whose_effect_fails_for_good_is_noted_with_what_it_says_and_kept_in_part() {
        double before = deadLetters(FailureCause.EFFECT);

        WireEvent event = sender.send(opened(opportunity, "impossible", "engineer"));

        dead.awaitRecords(letter -> true, 1);
        assertThat(Noted.of(tenant))
                .containsExactly(new Noted(
                        event.id(),
                        "io.followthrough.OpportunityOpened.v1",
                        opportunity.toString(),
                        opportunity.toString(),
                        "cand-1",
                        "EFFECT"));
        assertThat(course.kept())
                .filteredOn(told -> told.tenant().equals(tenant))
                .hasSize(1);
        assertThat(contains(event.id())).isTrue();
        assertThat(contains(UUID.randomUUID())).isFalse();
        await().atMost(SOON).until(() -> deadLetters(FailureCause.EFFECT) == before + 1);
    }

    @Test
    void what_cannot_even_be_kept_is_noted_all_the_same() {
        WireEvent event = sender.send(opened(opportunity, "impossible", "cannot be kept"));

        dead.awaitRecords(letter -> true, 1);
        assertThat(Noted.of(tenant)).extracting(Noted::id).containsExactly(event.id());
    }

    @ParameterizedTest
    @CsvSource({"ce_id", "ce_type", "ce_time", "ce_subject", "ce_source"})
    void a_record_that_cannot_be_read_is_noted_by_what_its_headers_still_say(String missing) {
        WireEvent event = opened(opportunity, "none", "none");
        sender.send(event.withValue(NOTHING_TO_READ).withoutHeader(missing));

        LoggedEvent letter = dead.awaitRecords(record -> true, 1).get(0);

        assertThat(Noted.of(tenant)).singleElement().satisfies(noted -> {
            assertThat(noted.person()).isEqualTo("cand-1");
            assertThat(noted.subject()).isEqualTo(letter.header("ce_subject"));
            assertThat(noted.type()).isEqualTo(letter.header("ce_type"));
            assertThat(noted.id().equals(event.id())).isEqualTo(!missing.equals("ce_id"));
            assertThat(noted.whole()).as("nobody here knows").isNull();
        });
    }

    @Test
    void what_names_no_tenant_or_another_one_is_counted_only() {
        double before = deadLetters(FailureCause.MISATTRIBUTED);

        sender.send(opened(opportunity, "none", "none").withKey("another:cand-1"));
        sender.send(opened(opportunity, "none", "none").withHeader("ce_source", "/notes-service"));

        dead.awaitRecords(letter -> true, 2);
        await().atMost(SOON).until(() -> deadLetters(FailureCause.MISATTRIBUTED) == before + 2);
        assertThat(Noted.of(tenant)).isEmpty();
        assertThat(Noted.of("another")).isEmpty();
    }

    @Test
    void headers_that_are_anything_are_not_heard() {
        for (String subject : List.of("s".repeat(300), "no\u0000subject")) {
            sender.send(opened(opportunity, "none", "none")
                    .withValue(NOTHING_TO_READ)
                    .withHeader("ce_subject", subject)
                    .withHeader("ce_time", "+999999999-01-01T00:00:00Z"));
        }

        dead.awaitRecords(letter -> true, 2);
        assertThat(Noted.of(tenant)).hasSize(2).extracting(Noted::subject).containsOnlyNulls();
    }

    @Test
    void the_next_good_event_of_the_same_whole_makes_up_for_it_and_one_of_another_does_not() {
        UUID other = UUID.randomUUID();
        WireEvent lost = sender.send(opened(opportunity, "impossible", "engineer"));
        WireEvent alsoLost = sender.send(opened(other, "impossible", "engineer"));
        dead.awaitRecords(letter -> true, 2);

        sender.send(opened(opportunity, "none", "none"));

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(Noted.of(tenant)).extracting(Noted::id).containsExactly(alsoLost.id()));
        assertThat(contains(lost.id())).isFalse();
    }

    @Test
    void what_names_no_whole_is_made_up_for_by_the_next_event_of_its_person() {
        sender.send(
                opened(opportunity, "none", "none").withValue(NOTHING_TO_READ).withoutHeader("ce_subject"));
        sender.send(
                opened(opportunity, "none", "none").withValue(NOTHING_TO_READ).withKey(tenant + ":cand-2"));
        dead.awaitRecords(letter -> true, 2);

        sender.send(opened(UUID.randomUUID(), "none", "none"));

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(Noted.of(tenant)).extracting(Noted::person).containsExactly("cand-2"));
    }

    @Test
    void applied_after_all_it_is_forgotten() {
        String employer = "impossible-" + tenant;
        WireEvent event = sender.send(opened(opportunity, employer, "engineer"));
        dead.awaitRecords(letter -> true, 1);

        course.release(employer);
        sender.send(event);

        await().atMost(SOON).until(() -> Noted.of(tenant).isEmpty());
        assertThat(course.takenOf(tenant)).hasSize(1);
    }

    /** What was kept has had its effect with the event that made up for it. */
    @Test
    void put_back_after_that_what_was_kept_whole_is_a_duplicate_and_what_was_kept_in_part_is_applied() {
        String employer = "impossible-" + tenant;
        WireEvent whole = sender.send(opened(opportunity, employer, "engineer"));
        WireEvent part = sender.send(opened(opportunity, employer, "kept in part"));
        dead.awaitRecords(letter -> true, 2);
        sender.send(opened(opportunity, "none", "second"));
        await().atMost(SOON).until(() -> Noted.of(tenant).isEmpty());
        course.release(employer);

        sender.send(whole);
        sender.send(part);
        sender.send(opened(opportunity, "none", "last"));

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(course.rolesOf(tenant, "cand-1")).containsExactly("second", "kept in part", "last"));
    }

    @Test
    void failing_again_it_is_noted_once() {
        WireEvent event = sender.send(opened(opportunity, "impossible", "engineer"));
        sender.send(event);

        dead.awaitRecords(letter -> true, 2);
        assertThat(Noted.of(tenant)).extracting(Noted::id).containsExactly(event.id());
    }

    @Test
    void nothing_is_noted_of_a_person_who_was_erased_since() throws SQLException {
        run("insert into erased_candidate values ('" + tenant + "', 'cand-1', now() + interval '1 minute')");

        sender.send(opened(opportunity, "none", "none").withValue(NOTHING_TO_READ));
        sender.send(opened(opportunity, "none", "none")
                .withValue(NOTHING_TO_READ)
                .withHeader("ce_time", Instant.now().plusSeconds(3600).toString()));

        dead.awaitRecords(letter -> true, 2);
        assertThat(Noted.of(tenant)).as("the one that came after").hasSize(1);
    }

    @Test
    void those_that_stand_are_counted_and_go_with_their_dead_letters() throws SQLException {
        run("insert into unapplied_event (tenant_id, id, cause, failed_at) select '" + tenant
                + "', gen_random_uuid(), 'EFFECT', now() - make_interval(days => age) from (values (29), (31)) a(age)");

        metrics.measure().await().indefinitely();
        assertThat(requireNonNull(registry.get("followthrough.inbox.unapplied").gauge())
                        .value())
                .isGreaterThanOrEqualTo(2);
        expiry.deleteExpired().await().indefinitely();

        assertThat(Noted.of(tenant)).hasSize(1);
    }

    private boolean contains(UUID id) {
        return work.in(tenant, transaction -> unapplied.contains(transaction, List.of(id)));
    }

    private double deadLetters(FailureCause cause) {
        return registry.get("followthrough.inbox.dead.letters")
                .tag("cause", cause.name())
                .counter()
                .count();
    }

    private WireEvent opened(UUID id, String employer, String role) {
        return WireEvent.of(
                Topic.INTERVIEWS,
                tenant,
                new OpportunityOpened(
                        id, "cand-1", OpeningOccasion.OPENED, employer, role, null, null, null, Instant.now()));
    }

    private static void run(String sql) throws SQLException {
        try (Connection superuser = Infrastructure.running().superuser("interview");
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
