package io.followthrough.platform.inbox;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Back-pressure of each partition by itself (Kafka's pause and resume): one that is full of a key that is slow or held
 * stops being fetched, the others go on. The connector knows only to stop all of them.
 */
@ApplicationScoped
class PartitionFlow {

    private static final Logger LOG = Logger.getLogger(PartitionFlow.class);

    private final KafkaClientService clients;
    private final Map<TopicPartition, PartitionWindow> windows = new HashMap<>();
    private final Set<TopicPartition> paused = new HashSet<>();
    private final Set<TopicPartition> beingPaused = new HashSet<>();

    PartitionFlow(KafkaClientService clients) {
        this.clients = clients;
    }

    void arrived(RecordPlace place) {
        if (isToBePaused(place)) {
            onPollingThread(place, consumer -> {
                consumer.pause(Set.of(place.partition()));
                forgetRequest(place.partition());
            });
        }
    }

    void left(RecordPlace place) {
        if (isToBeResumed(place)) {
            onPollingThread(place, consumer -> consumer.resume(Set.of(place.partition())));
        }
    }

    /** They are not this replica's any more; when they come back they are not paused. */
    synchronized void forget(Collection<TopicPartition> partitions) {
        partitions.forEach(windows::remove);
        paused.removeAll(partitions);
        beingPaused.removeAll(partitions);
    }

    /** Also when it was paused before: the connector, which may pause all, then resumes all. */
    private synchronized boolean isToBePaused(RecordPlace place) {
        PartitionWindow window = windows.computeIfAbsent(place.partition(), first -> new PartitionWindow());
        window.add(place.offset(), place.size());
        if (!window.isFull()) {
            return false;
        }
        paused.add(place.partition());
        return beingPaused.add(place.partition());
    }

    private synchronized boolean isToBeResumed(RecordPlace place) {
        PartitionWindow window = windows.get(place.partition());
        if (window == null) {
            return false;
        }
        window.remove(place.offset());
        return window.hasRoom() && paused.remove(place.partition());
    }

    private synchronized void forgetRequest(TopicPartition partition) {
        beingPaused.remove(partition);
    }

    private void onPollingThread(
            RecordPlace place, Consumer<org.apache.kafka.clients.consumer.Consumer<Object, Object>> action) {
        clients.getConsumers(place.channel())
                .forEach(client -> client.runOnPollingThread(
                                (Consumer<org.apache.kafka.clients.consumer.Consumer<Object, Object>>) consumer -> {
                                    if (consumer.assignment().contains(place.partition())) {
                                        action.accept(consumer);
                                    }
                                })
                        .subscribe()
                        .with(
                                done -> {},
                                failure -> LOG.warnf(
                                        "partition %s could not be paused or resumed: %s",
                                        place.partition(), failure.toString())));
    }
}
