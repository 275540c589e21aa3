package io.followthrough.platform.inbox;

import io.followthrough.contracts.Topic;
import io.followthrough.platform.events.EventMark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which events this service reads, and for how long it knows that it has. */
@ApplicationScoped
public class Readership {

    private static final Pattern TOPIC_OF_CHANNEL = Pattern.compile("mp\\.messaging\\.incoming\\.[^.]+\\.topic");

    private final Clock clock;
    private final Duration retention;
    private final Set<String> sources;

    Readership(
            Clock clock,
            Config config,
            @ConfigProperty(name = InboxExpiry.RETENTION, defaultValue = InboxExpiry.KEPT) Duration retention) {
        this.clock = clock;
        this.retention = retention;
        this.sources = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> TOPIC_OF_CHANNEL.matcher(name).matches())
                .map(name -> Topic.named(config.getValue(name, String.class)).source())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the inbox has noted the event or is going to: neither for one of a topic that is not read, nor a forgotten one. */
    public boolean includes(EventMark event) {
        return sources.contains(event.source())
                && event.time().isAfter(clock.instant().minus(retention));
    }
}
