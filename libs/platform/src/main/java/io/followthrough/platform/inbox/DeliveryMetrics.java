package io.followthrough.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How events wait, by channel; never by tenant, whose number has no bound. */
@ApplicationScoped
class DeliveryMetrics {

    private final MeterRegistry registry;
    private final Map<String, ChannelLoad> channels = new ConcurrentHashMap<>();

    DeliveryMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void arrived(Delivery delivery) {
        of(delivery).arrived(delivery);
    }

    void begun(Delivery delivery) {
        of(delivery).inFlight().add(delivery);
    }

    /** It has to be tried again after a while. */
    void held(Delivery delivery) {
        of(delivery).inFlight().remove(delivery);
        of(delivery).held().add(delivery);
    }

    /** It may be tried again. */
    void released(Delivery delivery) {
        of(delivery).held().remove(delivery);
    }

    /** It is done with, or was given up. */
    void left(Delivery delivery) {
        of(delivery).left(delivery);
    }

    private ChannelLoad of(Delivery delivery) {
        return channels.computeIfAbsent(delivery.place().channel(), this::register);
    }

    private ChannelLoad register(String channel) {
        ChannelLoad load = new ChannelLoad();
        gauge("followthrough.inbox.in.flight", "Events being applied", channel, load.inFlight());
        gauge(
                "followthrough.inbox.held",
                "Events that wait to be tried again, each with its key",
                channel,
                load.held());
        Gauge.builder("followthrough.inbox.waiting", load, ChannelLoad::waiting)
                .description("Events taken from Kafka and not being applied yet, those that are held included")
                .tag("channel", channel)
                .register(registry);
        Gauge.builder("followthrough.inbox.age", load, ChannelLoad::oldestSeconds)
                .description("How long the oldest event taken from Kafka and not done with has been here")
                .baseUnit("seconds")
                .tag("channel", channel)
                .register(registry);
        return load;
    }

    private void gauge(String name, String description, String channel, Set<Delivery> deliveries) {
        Gauge.builder(name, deliveries, Set::size)
                .description(description)
                .tag("channel", channel)
                .register(registry);
    }
}
