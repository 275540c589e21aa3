package io.followthrough.platform.overload;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.platform.tenancy.TenantId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TenantLoadsTest {

    private static final int TENANTS = 100;

    private final TenantLoads loads = new TenantLoads(new Limits());
    private final long now = System.nanoTime();

    @Test
    void a_tenant_keeps_its_load() {
        assertThat(loads.of(new TenantId("a"), now)).isSameAs(loads.of(new TenantId("a"), now));
        assertThat(loads.of(new TenantId("a"), now)).isNotSameAs(loads.of(new TenantId("b"), now));
    }

    @Test
    void never_remembers_more_tenants_than_it_may_and_forgets_the_idle_ones_first() {
        TenantLoad busy = loads.of(new TenantId("busy"), now);
        busy.enter(now);
        for (int number = 0; number < 10 * TENANTS; number++) {
            loads.of(
                    new TenantId("tenant-" + number),
                    now + Duration.ofSeconds(number).toNanos());
        }

        assertThat(loads.size()).isLessThanOrEqualTo(TENANTS);
        assertThat(loads.of(new TenantId("busy"), now)).isSameAs(busy);
    }

    @Test
    void those_beyond_share_one_allowance_while_all_are_busy() {
        for (int number = 0; number < TENANTS; number++) {
            loads.of(new TenantId("busy-" + number), now).enter(now);
        }
        assertThat(loads.of(new TenantId("late-1"), now)).isSameAs(loads.of(new TenantId("late-2"), now));
    }

    @Test
    void no_more_than_a_tenants_share_is_in_the_works_at_once() {
        TenantLoad load = loads.of(new TenantId("a"), now);
        assertThat(load.enter(now)).isZero();
        assertThat(load.enter(now)).isZero();
        assertThat(load.enter(now)).isPositive();
        load.leave();
        assertThat(load.enter(now)).isZero();
    }

    @Test
    void lines_are_charged_beside_requests_and_remembered_until_they_have_come_back() {
        TenantLoad load = loads.of(new TenantId("a"), now);
        assertThat(load.takeLines(100, now)).isZero();
        assertThat(load.takeLines(50, now)).isEqualTo(Duration.ofSeconds(5));
        assertThat(load.enter(now)).isZero();
        load.leave();

        assertThat(load.isIdle(now + Duration.ofSeconds(9).toNanos())).isFalse();
        assertThat(load.isIdle(now + Duration.ofSeconds(10).toNanos())).isTrue();
    }

    private static final class Limits implements LoadLimits {

        @Override
        public int requestsPerSecond() {
            return 10;
        }

        @Override
        public int burst() {
            return 20;
        }

        @Override
        public int linesPerSecond() {
            return 10;
        }

        @Override
        public int linesAtOnce() {
            return 100;
        }

        @Override
        public int inFlight() {
            return 10;
        }

        @Override
        public int inFlightAtLeast() {
            return 10;
        }

        @Override
        public Duration latency() {
            return Duration.ofSeconds(1);
        }

        @Override
        public int serviceWeight() {
            return 1;
        }

        @Override
        public int inFlightPerTenant() {
            return 2;
        }

        @Override
        public int tenants() {
            return TENANTS;
        }
    }
}
