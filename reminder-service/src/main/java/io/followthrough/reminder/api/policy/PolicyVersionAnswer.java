package io.followthrough.reminder.api.policy;

import io.followthrough.reminder.domain.policy.PolicyChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the policy.
 *
 * @param changedAt since when it stands; absent for the first, which every tenant begins with
 * @param rolledOut whether every plan has been made by it, or by a later one
 */
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
