package io.followthrough.platform.body;

import static io.followthrough.platform.sample.Calls.PROBLEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.platform.door.RawConnection;
import io.followthrough.platform.sample.TightAndTraced;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(TightAndTraced.class)
class AwaitedBodyTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final int BUDGET = 10_000;

    @Inject
    BodyBudget budget;

    @Test
    void a_body_that_stops_coming_is_given_up() {
        try (RawConnection slow = begin("sleepy", 1_000)) {
            assertThat(slow.readToEnd()).startsWith("HTTP/1.1 408 ").contains(PROBLEM);
        }
        await().atMost(SOON).until(() -> budget.held() == 0);
    }

    @Test
    void bodies_have_one_budget_and_a_tenant_has_a_part_of_it() {
        try (RawConnection first = begin("large", 4_000);
                RawConnection second = begin("other", 4_000)) {
            await().atMost(SOON).until(() -> budget.held() == 8_000);

            try (RawConnection third = begin("large", 4_000)) {
                assertThat(third.readHead()).startsWith("HTTP/1.1 503 ").containsIgnoringCase("Retry-After: 1");
            }
            try (RawConnection fourth = begin("third", 4_000)) {
                assertThat(fourth.readHead()).startsWith("HTTP/1.1 503 ").containsIgnoringCase("Retry-After: 1");
            }
            assertThat(budget.held()).isLessThanOrEqualTo(BUDGET);
        }
        await().atMost(SOON).until(() -> budget.held() == 0);
    }

    /** Sends so many bytes of twice as many. */
    private static RawConnection begin(String tenant, int bytes) {
        return RawConnection.open()
                .send("POST /v1/samples HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + Tokens.candidate(tenant, "cand-1")
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + 2 * bytes + "\r\n\r\n"
                        + "x".repeat(bytes));
    }
}
