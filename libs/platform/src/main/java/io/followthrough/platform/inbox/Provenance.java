package io.followthrough.platform.inbox;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.Topic;
import io.followthrough.platform.events.EventHeaders;
import io.followthrough.platform.events.UnreadableEventException;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Whether a record comes from where it says: its source is the service that owns the topic, its tenant the one in its key
 * ({@link Event#recordKey}). The broker's access lists decide who may write; this is the line
 * behind them, which stops what contradicts itself. A key is never repeated in a reason: it names a person.
 */
final class Provenance {

    private static final char BEFORE_PERSON = ':';

    private Provenance() {}

    /**
     * @throws MisattributedEventException when they contradict each other
     * @throws UnreadableEventException when the record does not say which service it is of
     */
    static void check(String topicName, @Nullable String key, Headers headers) {
        String owner = Topic.named(topicName).source();
        if (!owner.equals(EventAttributes.source(headers))) {
            throw new MisattributedEventException(
                    "%s is not %s, which owns %s".formatted(EventHeaders.SOURCE, owner, topicName));
        }
        if (!isOfItsTenant(key, headers)) {
            throw new MisattributedEventException(
                    "the tenant of the record's key is not that of " + EventHeaders.TENANT);
        }
    }

    /** Whether key and header name the same tenant. */
    static boolean isOfItsTenant(@Nullable String key, Headers headers) {
        return key != null && EventAttributes.tenant(headers).equals(tenantOf(key));
    }

    /** The person that the key names; null when it names none. */
    static @Nullable String personOf(String key) {
        int end = key.indexOf(BEFORE_PERSON);
        return end < 0 ? null : key.substring(end + 1);
    }

    private static String tenantOf(String key) {
        int end = key.indexOf(BEFORE_PERSON);
        return end < 0 ? key : key.substring(0, end);
    }
}
