package io.followthrough.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullAccessTest {

    private static final TenantId TENANT = new TenantId("acme");

    @ParameterizedTest
    @CsvSource({
        "cand-1, candidate, true, false",
        "cand-2, candidate, false, false",
        "cand-1, coach, false, false",
        "backend, service, true, true",
        "boss, admin, true, true"
    })
    void the_candidate_itself_the_backend_and_an_admin_have_it(String sub, String role, boolean toIt, boolean toAll) {
        Caller caller = caller(sub, role);

        assertThat(FullAccess.to(caller, "cand-1")).isEqualTo(toIt);
        assertThat(FullAccess.toAll(caller)).isEqualTo(toAll);
    }

    @Test
    void what_is_not_the_callers_to_see_is_answered_as_what_is_not_there() {
        Caller caller = caller("cand-1", Role.CANDIDATE);

        assertThat(Visible.to(caller, Optional.of("cand-1"), Function.identity(), "note"))
                .isEqualTo("cand-1");
        assertThatThrownBy(() -> Visible.to(caller, Optional.of("cand-2"), Function.identity(), "note"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("There is no such note.");
        assertThatThrownBy(() -> Visible.to(caller, Optional.<String>empty(), Function.identity(), "note"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("There is no such note.");
    }

    private static Caller caller(String sub, String role) {
        return new Caller(TENANT, sub, Set.of(role), new Origin(TENANT, "correlation-1", null, null));
    }
}
