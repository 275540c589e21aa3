package io.followthrough.platform.inbox;

import io.followthrough.platform.events.EventHeaders;
import io.followthrough.platform.events.RecordId;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.unapplied.FailureCause;
import io.followthrough.platform.unapplied.UnappliedEvent;
import io.followthrough.platform.values.CalendarYears;
import io.followthrough.platform.values.UnfitValueException;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What the headers and the key of a record tell that cannot be applied. They may be anything: what is no text that the
 * database takes, or longer than what any service writes there, is not heard.
 *
 * @param tenant whose it is; null when it does not say, or contradicts itself
 */
record RefusedRecord(
        UnappliedEvent event, Headers headers, @Nullable TenantId tenant) {

    private static final int LONGEST = 255;

    static RefusedRecord of(IncomingKafkaRecordMetadata<?, ?> metadata, FailureCause cause) {
        Headers headers = metadata.getHeaders();
        String key = (String) metadata.getKey();
        UUID id = RecordId.of(
                EventAttributes.optional(headers, EventHeaders.ID),
                metadata.getTopic(),
                metadata.getPartition(),
                metadata.getOffset());
        return new RefusedRecord(
                new UnappliedEvent(
                        id,
                        fit(EventAttributes.optional(headers, EventHeaders.TYPE)),
                        fit(EventAttributes.optional(headers, EventHeaders.SUBJECT)),
                        key == null ? null : fit(Provenance.personOf(key)),
                        time(headers),
                        cause),
                headers,
                cause == FailureCause.MISATTRIBUTED ? null : tenant(headers, key));
    }

    UUID id() {
        return event.id();
    }

    /** Where a transaction about it comes from; null when it is nobody's. */
    @Nullable Origin origin() {
        return tenant == null ? null : new Origin(tenant, id().toString(), id().toString(), null);
    }

    /** Its subject, if that is the id of something. */
    Optional<UUID> subjectId() {
        return RecordId.own(event.subject());
    }

    private static @Nullable TenantId tenant(Headers headers, @Nullable String key) {
        String tenant = EventAttributes.tenant(headers);
        return TenantId.isValid(tenant) && Provenance.isOfItsTenant(key, headers) ? new TenantId(tenant) : null;
    }

    private static @Nullable String fit(@Nullable String text) {
        return text == null || text.length() > LONGEST || text.indexOf(0) >= 0 ? null : text;
    }

    private static @Nullable Instant time(Headers headers) {
        String time = EventAttributes.optional(headers, EventHeaders.TIME);
        try {
            return time == null ? null : CalendarYears.within(Instant.parse(time));
        } catch (DateTimeParseException | UnfitValueException malformed) {
            return null;
        }
    }
}
