package io.followthrough.platform.store;

import io.followthrough.platform.tenancy.TenantId;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The key of a row: no id means anything without its tenant. */
@Embeddable
public record TenantScopedId(String tenantId, UUID id) {

    public static TenantScopedId of(TenantId tenant, UUID id) {
        return new TenantScopedId(tenant.value(), id);
    }
}
