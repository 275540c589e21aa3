package io.followthrough.platform.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * A record on its way to its handler. Its work is done in the Vert.x context that the connector has given the record, as
 * a request's is in its own: sessions, log marks and traces belong to one record only.
 */
final class Delivery {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 6;

    private final RecordPlace place;
    private final String tenant;
    private final Context context;
    private final Supplier<Uni<Void>> work;
    private final long arrivedAt = System.nanoTime();

    private int failures;
    private boolean givenUp;

    /** @param work completes when the record is done with, acknowledged or refused; fails when it is to be tried again */
    Delivery(RecordPlace place, String tenant, Context context, Supplier<Uni<Void>> work) {
        this.place = place;
        this.tenant = tenant;
        this.context = context;
        this.work = work;
    }

    RecordPlace place() {
        return place;
    }

    String tenant() {
        return tenant;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - arrivedAt);
    }

    /** Does its work, once per subscription. */
    Uni<Void> attempt() {
        return Uni.createFrom()
                .emitter(end -> context.runOnContext(begun ->
                        Uni.createFrom().deferred(work::get).subscribe().with(done -> end.complete(null), end::fail)));
    }

    /** How long to wait after one more failure: exponential back-off with half of it by chance. */
    Duration pause() {
        long most = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << Math.min(failures++, DOUBLINGS));
        return Duration.ofMillis(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
    }

    /** Runs {@code action} after the pause, in the record's own context. */
    void after(Duration pause, Runnable action) {
        context.owner().setTimer(Math.max(1, pause.toMillis()), timer -> action.run());
    }

    int failures() {
        return failures;
    }

    /** Its partition is another replica's now: it is not tried again here. */
    void giveUp() {
        givenUp = true;
    }

    boolean isGivenUp() {
        return givenUp;
    }
}
