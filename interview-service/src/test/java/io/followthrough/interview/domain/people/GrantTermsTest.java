package io.followthrough.interview.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.interview.domain.RefusedException;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantTermsTest {

    private static final Instant NOW = Instant.parse("2026-11-05T14:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-05T13:59:59.999Z", "2026-11-05T14:00:00Z"})
    void a_grant_that_would_count_for_no_moment_is_refused(Instant expiresAt) {
        assertThatThrownBy(() -> GrantTerms.of(null, expiresAt, NOW))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("future");
    }

    @Test
    void without_scopes_it_is_of_all_and_may_end_a_moment_from_now() {
        GrantTerms terms = GrantTerms.of(null, NOW.plusMillis(1), NOW);

        assertThat(terms.scopes()).containsExactlyInAnyOrder(CoachScope.values());
        assertThat(GrantTerms.of(Set.of(CoachScope.PLAN), null, NOW).scopes()).containsExactly(CoachScope.PLAN);
    }
}
