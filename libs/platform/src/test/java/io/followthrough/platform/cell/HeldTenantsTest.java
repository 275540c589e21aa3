package io.followthrough.platform.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.platform.tenancy.TenantId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldTenantsTest {

    private static final HeldTenants ALL_BUT_ONE = new HeldTenants(Optional.empty(), Set.of("gone"));
    private static final HeldTenants TWO_NAMED = new HeldTenants(Optional.of(Set.of("here", "gone")), Set.of("gone"));
    private static final HeldTenants NONE_NAMED = new HeldTenants(Optional.of(Set.of()), Set.of());

    @ParameterizedTest
    @CsvSource({
        "here,      true,  true",
        "elsewhere, true,  false",
        "gone,      false, false",
    })
    void those_named_are_held_or_all_but_never_one_that_has_moved_away(String tenant, boolean byAll, boolean byNamed) {
        TenantId id = new TenantId(tenant);

        assertThat(ALL_BUT_ONE.contain(id)).isEqualTo(byAll);
        assertThat(TWO_NAMED.contain(id)).isEqualTo(byNamed);
        assertThat(NONE_NAMED.contain(id)).isFalse();
    }
}
