package io.followthrough.reminder.api.policy;

import io.followthrough.reminder.api.Examples;
import io.followthrough.timing.policy.PolicyChange;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of the policy.
 *
 * @param changedAt since when it stands; absent for the first, which every tenant begins with
 * @param rolledOut whether every plan has been made by it, or by a later one
 */
@Schema(examples = """
                {"policyVersion": 2, "changedAt": "2026-11-04T11:20:00Z", "changedBy": "admin-1", "rolledOut": true,
                "policy": """ + Examples.POLICY + "}")
record PolicyVersionAnswer(
        long policyVersion,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        boolean rolledOut,
        PolicyDocument policy) {

    static PolicyVersionAnswer of(PolicyChange change, @Nullable Long rollingOut) {
        long version = change.policy().version();
        return new PolicyVersionAnswer(
                version,
                change.changedAt(),
                change.changedBy(),
                rollingOut == null || version < rollingOut,
                PolicyDocument.of(change.policy().policy()));
    }
}
