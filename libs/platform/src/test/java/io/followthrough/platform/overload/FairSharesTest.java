package io.followthrough.platform.overload;

import static io.followthrough.platform.overload.FairShares.Admittance.ADMITTED;
import static io.followthrough.platform.overload.FairShares.Admittance.BEYOND_SHARE;
import static io.followthrough.platform.overload.FairShares.Admittance.FULL;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.tenancy.Visitor;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FairSharesTest {

    private static final int CAPACITY = 100;

    private final FairShares shares = new FairShares(4);
    private long now = 1;

    @Test
    void a_tenant_alone_leaves_room_for_the_next_one() {
        assertThat(admitted(candidate("noisy", "a"), candidate("noisy", "b"), candidate("noisy", "c")))
                .isEqualTo(75);
        assertThat(shares.enter(candidate("quiet", "a"), CAPACITY, now)).isEqualTo(ADMITTED);
    }

    @Test
    void two_tenants_have_a_half_each_however_much_one_asks() {
        shares.enter(candidate("quiet", "a"), CAPACITY, now);

        assertThat(admitted(candidate("noisy", "a"), candidate("noisy", "b"), candidate("noisy", "c")))
                .isEqualTo(49);
        assertThat(admitted(candidate("quiet", "a"), candidate("quiet", "b"))).isEqualTo(49);
    }

    @Test
    void a_caller_alone_leaves_room_for_the_next_one_of_his_tenant() {
        assertThat(admitted(candidate("acme", "greedy"))).isEqualTo(57);
        assertThat(shares.enter(candidate("acme", "other"), CAPACITY, now)).isEqualTo(ADMITTED);
    }

    @Test
    void a_platform_has_the_larger_part_of_its_tenant() {
        shares.enter(candidate("acme", "cand-1"), CAPACITY, now);

        assertThat(admitted(service("acme"))).isEqualTo(56);
        assertThat(shares.enter(service("acme"), CAPACITY, now)).isEqualTo(BEYOND_SHARE);
    }

    @Test
    void nobody_is_admitted_to_a_full_service() {
        for (int tenant = 0; tenant < CAPACITY; tenant++) {
            assertThat(shares.enter(candidate("t" + tenant, "a"), CAPACITY, now))
                    .isEqualTo(ADMITTED);
        }
        assertThat(shares.enter(candidate("last", "a"), CAPACITY, now)).isEqualTo(FULL);
        shares.leave(candidate("t7", "a"), now);
        assertThat(shares.enter(candidate("last", "a"), CAPACITY, now)).isEqualTo(ADMITTED);
    }

    @Test
    void who_has_gone_takes_no_share() {
        Visitor gone = candidate("gone", "a");
        shares.enter(gone, CAPACITY, now);
        shares.leave(gone, now);
        now += 1_000_000_001;

        assertThat(admitted(candidate("noisy", "a"), candidate("noisy", "b"), candidate("noisy", "c")))
                .isEqualTo(75);
    }

    /** Each asks in turn, until nobody gets any more. */
    private int admitted(Visitor... visitors) {
        int admitted = 0;
        boolean any = true;
        while (any) {
            any = false;
            for (Visitor visitor : visitors) {
                if (shares.enter(visitor, CAPACITY, now) == ADMITTED) {
                    admitted++;
                    any = true;
                }
            }
        }
        return admitted;
    }

    private static Visitor candidate(String tenant, String subject) {
        return new Visitor(new TenantId(tenant), subject, Set.of("candidate"));
    }

    private static Visitor service(String tenant) {
        return new Visitor(new TenantId(tenant), "platform", Set.of("service"));
    }
}
