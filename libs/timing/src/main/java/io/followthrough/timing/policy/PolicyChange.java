package io.followthrough.timing.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a policy and how it came about.
 *
 * @param changedBy the subject of who changed it; none for the initial one
 * @param changedAt since when it stands; none for the initial one
 */
public record PolicyChange(
        VersionedPolicy policy,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    /** Nobody's change. */
    public static final PolicyChange INITIAL = new PolicyChange(VersionedPolicy.INITIAL, null, null);
}
