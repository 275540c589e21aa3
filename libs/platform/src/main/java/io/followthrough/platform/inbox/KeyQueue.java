package io.followthrough.platform.inbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The records of one key that are here, in their order. Only the first is ever worked on. */
final class KeyQueue {

    private final RecordPlace.Lane lane;
    private final String tenant;
    private final Deque<Delivery> deliveries = new ArrayDeque<>();
    private boolean firstIsInFlight;

    KeyQueue(RecordPlace.Lane lane, String tenant) {
        this.lane = lane;
        this.tenant = tenant;
    }

    RecordPlace.Lane lane() {
        return lane;
    }

    String tenant() {
        return tenant;
    }

    /** Whether it is the first, so that the queue may have its turn. */
    boolean add(Delivery delivery) {
        deliveries.addLast(delivery);
        return deliveries.size() == 1;
    }

    Delivery begin() {
        firstIsInFlight = true;
        return deliveries.getFirst();
    }

    /** The first has to wait before it is tried again, and all behind it. */
    void hold() {
        firstIsInFlight = false;
    }

    /** The first is done with. Whether others are behind it. */
    boolean end() {
        firstIsInFlight = false;
        deliveries.removeFirst();
        return !deliveries.isEmpty();
    }

    boolean isInFlight() {
        return firstIsInFlight;
    }

    /** Gives up all, and forgets those that were not begun: they are what this answers. */
    List<Delivery> giveUp() {
        deliveries.forEach(Delivery::giveUp);
        Delivery begun = firstIsInFlight ? deliveries.removeFirst() : null;
        List<Delivery> forgotten = List.copyOf(deliveries);
        deliveries.clear();
        if (begun != null) {
            deliveries.add(begun);
        }
        return forgotten;
    }
}
