package io.followthrough.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.people.sample.Work;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AccessTest {

    @Inject
    Access access;

    @Inject
    CoachGrants grants;

    @Inject
    Work work;

    private final String tenant = "access-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void grant() {
        grant("granted", AccessScope.PLAN);
        grant("also-granted", AccessScope.PLAN);
        grant("notes-only", AccessScope.NOTES);
    }

    @Test
    void the_candidate_those_who_act_for_it_and_its_coach_may_read() {
        assertThat(read(caller("granted", Role.CANDIDATE), "granted")).isEqualTo("granted");
        assertThat(read(caller("backend", Role.SERVICE), "granted")).isEqualTo("granted");
        assertThat(read(caller("admin", Role.ADMIN), "granted")).isEqualTo("granted");
        assertThat(read(caller("coach-1", Role.COACH), "granted")).isEqualTo("granted");
    }

    @Test
    void everybody_else_is_answered_as_for_what_does_not_exist() {
        String unknown = refusal(caller("admin", Role.ADMIN), null);

        assertThat(refusal(caller("another", Role.CANDIDATE), "granted")).isEqualTo(unknown);
        assertThat(refusal(caller("coach-1", Role.CANDIDATE), "granted"))
                .as("a grant is for a coach")
                .isEqualTo(unknown);
        assertThat(refusal(caller("coach-1", Role.COACH), "notes-only")).isEqualTo(unknown);
        assertThat(refusal(caller("coach-2", Role.COACH), "granted")).isEqualTo(unknown);
        assertThat(refusal(caller("granted"), "granted")).isEqualTo(unknown);
    }

    @Test
    void a_list_holds_those_whom_the_caller_may_read() {
        assertThat(listed(caller("backend", Role.SERVICE), null)).isEqualTo(ReadableCandidates.ALL);
        assertThat(listed(caller("admin", Role.ADMIN), null)).isEqualTo(ReadableCandidates.ALL);
        assertThat(listed(caller("cand-1", Role.CANDIDATE), null).ids()).containsExactly("cand-1");
        assertThat(listed(caller("coach-1", Role.COACH), null).ids()).containsExactly("also-granted", "granted");
        assertThat(listed(caller("coach-1", Role.COACH, Role.CANDIDATE), null).ids())
                .containsExactly("also-granted", "coach-1", "granted");
        assertThat(listed(caller("coach-2", Role.COACH), null)).isEqualTo(ReadableCandidates.only(List.of()));
    }

    @Test
    void a_list_of_one_candidate_is_for_those_who_may_read_it() {
        assertThat(listed(caller("coach-1", Role.COACH), "granted").ids()).containsExactly("granted");
        assertThat(listed(caller("admin", Role.ADMIN), "anybody").ids()).containsExactly("anybody");
        assertThatThrownBy(() -> listed(caller("coach-1", Role.COACH), "notes-only"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("There is no such candidate.");
    }

    private Caller caller(String subject, String... roles) {
        TenantId id = new TenantId(tenant);
        return new Caller(id, subject, Set.of(roles), new Origin(id, "correlation-1", null, null));
    }

    private String read(Caller caller, @Nullable String candidate) {
        return work.in(
                tenant,
                it -> access.readable(
                        it, caller, Optional.ofNullable(candidate), id -> id, AccessScope.PLAN, "interview"));
    }

    private String refusal(Caller caller, @Nullable String candidate) {
        ProblemException[] refusal = new ProblemException[1];
        assertThatThrownBy(() -> read(caller, candidate))
                .isInstanceOfSatisfying(ProblemException.class, problem -> refusal[0] = problem);
        return refusal[0].kind() + " " + refusal[0].getMessage();
    }

    private ReadableCandidates listed(Caller caller, @Nullable String candidate) {
        return work.in(tenant, it -> access.candidates(it, caller, candidate, AccessScope.PLAN, "candidate"));
    }

    private void grant(String candidate, AccessScope scope) {
        CoachGrant grant =
                new CoachGrant(candidate, "coach-1", Set.of(scope), null, Instant.parse("2026-01-05T08:00:00Z"));
        work.in(tenant, it -> grants.put(it, grant));
    }
}
