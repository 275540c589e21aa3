package io.followthrough.platform.unapplied;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be used, as far as its headers tell.
 *
 * @param id by which people call it: the event's, or one made of its place when it has none
 * @param subject {@code ce_subject}
 * @param person whose data it tells, by the key of its record; null when it is about the tenant
 * @param happenedAt by the tenant's clock; null when it does not say
 */
public record UnappliedEvent(
        UUID id,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String person,
        @Nullable Instant happenedAt,
        FailureCause cause) {}
