package io.followthrough.platform.cell;

import io.followthrough.platform.tenancy.TenantId;
import java.util.Optional;
import java.util.Set;

/**
 * The tenants of this cell.
 *
 * @param named ids; empty for all
 * @param movedAway ids that are held no more, whatever is named
 */
record HeldTenants(Optional<Set<String>> named, Set<String> movedAway) {

    boolean contain(TenantId tenant) {
        return !movedAway.contains(tenant.value())
                && named.map(tenants -> tenants.contains(tenant.value())).orElse(true);
    }
}
