package io.followthrough.reminder.store.policy;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.reminder.store.Json;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.PolicyChange;
import io.followthrough.timing.policy.VersionedPolicy;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "tenant_policy")
@NullUnmarked
class TenantPolicyRow {

    private static final TypeReference<Policy> POLICY = new TypeReference<>() {};

    /** One row per version. */
    @Embeddable
    record Key(String tenantId, long version) {}

    @EmbeddedId
    Key key;

    String document;
    String changedBy;
    Instant changedAt;

    static TenantPolicyRow of(String tenantId, PolicyChange change) {
        TenantPolicyRow row = new TenantPolicyRow();
        row.key = new Key(tenantId, change.policy().version());
        row.document = Json.write(change.policy().policy());
        row.changedBy = change.changedBy();
        row.changedAt = change.changedAt();
        return row;
    }

    VersionedPolicy toPolicy() {
        return new VersionedPolicy(key.version(), Json.read(document, POLICY));
    }

    PolicyChange toChange() {
        return new PolicyChange(toPolicy(), changedBy, changedAt);
    }
}
