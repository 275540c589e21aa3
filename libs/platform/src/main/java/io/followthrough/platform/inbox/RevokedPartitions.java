package io.followthrough.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Forgets what waits of a partition that another replica takes over: it is delivered there. What both have in hand
 * takes effect once, by the inbox. Named in the configuration of the connector.
 */
@ApplicationScoped
@Identifier("inbox") class RevokedPartitions implements KafkaConsumerRebalanceListener {

    private final Deliveries deliveries;

    RevokedPartitions(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        deliveries.giveUp(partitions);
    }
}
