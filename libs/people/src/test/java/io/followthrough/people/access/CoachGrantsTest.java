package io.followthrough.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.interviews.people.CoachGranted;
import io.followthrough.contracts.interviews.people.CoachScope;
import io.followthrough.contracts.interviews.people.CoachWithdrawn;
import io.followthrough.people.sample.Work;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CoachGrantsTest {

    private static final Instant MORNING = Instant.parse("2026-01-05T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-01-05T18:00:00Z");

    @Inject
    CoachGrants grants;

    @Inject
    Work work;

    private final String tenant = "grants-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_grant_counts_for_its_scopes_until_it_expires() {
        put(grant("cand-1", Set.of(AccessScope.NOTES), later()));
        put(grant("cand-2", Set.of(AccessScope.NOTES), MORNING));

        assertThat(allows("cand-1", AccessScope.NOTES)).isTrue();
        assertThat(allows("cand-1", AccessScope.PLAN)).isFalse();
        assertThat(allows("cand-2", AccessScope.NOTES)).isFalse();
        assertThat(readable(AccessScope.NOTES)).containsExactly("cand-1");
        assertThat(readable(AccessScope.PLAN)).isEmpty();
        assertThat(ofCandidate("cand-2"))
                .as("the expired one is still listed, with its end")
                .containsExactly(grant("cand-2", Set.of(AccessScope.NOTES), MORNING));
    }

    @Test
    void a_grant_that_names_no_scope_is_of_both() {
        put(grant("cand-1", Set.of(), null));

        assertThat(allows("cand-1", AccessScope.NOTES)).isTrue();
        assertThat(allows("cand-1", AccessScope.PLAN)).isTrue();
    }

    @Test
    void a_grant_takes_the_place_of_the_one_before() {
        put(grant("cand-1", Set.of(AccessScope.NOTES), null));
        put(grant("cand-1", Set.of(AccessScope.PLAN), null));

        assertThat(ofCandidate("cand-1")).containsExactly(grant("cand-1", Set.of(AccessScope.PLAN), null));
    }

    @Test
    void withdrawing_closes_what_was_open_and_says_whether_anything_was() {
        put(grant("cand-1", Set.of(), null));

        assertThat(withdraw("cand-1")).isTrue();
        assertThat(allows("cand-1", AccessScope.NOTES)).isFalse();
        assertThat(ofCandidate("cand-1")).isEmpty();
        assertThat(withdraw("cand-1")).isFalse();
        put(grant("cand-1", Set.of(), null));
        assertThat(allows("cand-1", AccessScope.NOTES)).isTrue();
    }

    @Test
    void nobody_elses_grant_counts() {
        put(grant("cand-1", Set.of(), null));

        Boolean anotherCoach = work.in(tenant, it -> grants.allows(it, "coach-2", "cand-1", AccessScope.PLAN));
        Boolean elsewhere = work.in(tenant + "-other", it -> grants.allows(it, "coach-1", "cand-1", AccessScope.PLAN));
        List<CoachGrant> listedElsewhere =
                work.in(tenant + "-other", it -> grants.ofCoach(it, "coach-1", AccessScope.PLAN));
        assertThat(anotherCoach).isFalse();
        assertThat(elsewhere).isFalse();
        assertThat(listedElsewhere).isEmpty();
    }

    @Test
    void an_event_that_comes_late_does_not_undo_a_newer_one() {
        granted(NOON, CoachScope.PLAN);
        granted(MORNING, CoachScope.NOTES);
        assertThat(readable(AccessScope.PLAN)).containsExactly("cand-1");
        assertThat(readable(AccessScope.NOTES)).isEmpty();

        withdrawn(MORNING);
        assertThat(readable(AccessScope.PLAN)).containsExactly("cand-1");
        withdrawn(EVENING);
        assertThat(readable(AccessScope.PLAN)).isEmpty();

        granted(NOON, CoachScope.PLAN);
        assertThat(readable(AccessScope.PLAN)).isEmpty();
        granted(EVENING.plusSeconds(1), CoachScope.PLAN);
        assertThat(readable(AccessScope.PLAN)).containsExactly("cand-1");
    }

    @Test
    void a_withdrawal_that_comes_before_its_grant_holds() {
        withdrawn(NOON);
        granted(MORNING, CoachScope.PLAN);

        assertThat(readable(AccessScope.PLAN)).isEmpty();
    }

    private static Instant later() {
        return Instant.now().plus(Duration.ofHours(1));
    }

    private static CoachGrant grant(String candidate, Set<AccessScope> scopes, @Nullable Instant expiresAt) {
        Instant end = expiresAt == null ? null : Instant.ofEpochSecond(expiresAt.getEpochSecond());
        return new CoachGrant(candidate, "coach-1", scopes, end, MORNING);
    }

    private void put(CoachGrant grant) {
        work.in(tenant, it -> grants.put(it, grant));
    }

    private boolean withdraw(String candidate) {
        return work.in(tenant, it -> grants.withdraw(it, candidate, "coach-1"));
    }

    private boolean allows(String candidate, AccessScope scope) {
        return work.in(tenant, it -> grants.allows(it, "coach-1", candidate, scope));
    }

    private List<String> readable(AccessScope scope) {
        return work.in(tenant, it -> grants.ofCoach(it, "coach-1", scope)).stream()
                .map(CoachGrant::candidateId)
                .toList();
    }

    private List<CoachGrant> ofCandidate(String candidate) {
        return work.in(tenant, it -> grants.ofCandidate(it, candidate));
    }

    private void granted(Instant at, CoachScope scope) {
        work.in(
                tenant,
                it -> grants.onGranted(it, event(new CoachGranted("cand-1", "coach-1", List.of(scope), null, at))));
    }

    private void withdrawn(Instant at) {
        work.in(tenant, it -> grants.onWithdrawn(it, event(new CoachWithdrawn("cand-1", "coach-1", at))));
    }

    private <E> IncomingEvent<E> event(E data) {
        return new IncomingEvent<>(
                UUID.randomUUID(), NOON, new Origin(new TenantId(tenant), "correlation-1", null, null), data);
    }
}
