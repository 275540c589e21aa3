package io.followthrough.interview.inbound;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.EventSender;
import io.followthrough.testkit.events.UnusableEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What cannot be taken in is counted and listed; no answer of this service rests on it but receipts, which stay open. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class UnappliedEventsTest {

    private final String tenant = "unapplied-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void every_event_that_cannot_be_read_is_noted_with_what_its_headers_name() {
        try (EventSender sender = new EventSender(tenant)) {
            new UnusableEvents(Service.INTERVIEW, tenant)
                    .checkNoted(
                            sender,
                            type -> UUID.nameUUIDFromBytes(type.name().getBytes(StandardCharsets.UTF_8))
                                    .toString());
        }
    }
}
