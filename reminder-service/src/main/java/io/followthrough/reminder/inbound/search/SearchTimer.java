package io.followthrough.reminder.inbound.search;

import io.followthrough.platform.background.WokenLoop;
import io.followthrough.reminder.application.search.ContinueSearches;
import io.followthrough.reminder.application.search.SearchesFired;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;

/** Has the next occurrence of a search planned once one has fired or passed. */
@ApplicationScoped
class SearchTimer {

    /** What another process has left, and did not live to do, waits no longer than this. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);

    private final WokenLoop loop;

    SearchTimer(Vertx vertx, ContinueSearches continueSearches) {
        this.loop = new WokenLoop(
                vertx,
                "the planning of searches",
                LONGEST_SLEEP,
                () -> continueSearches.some().map(more -> more ? Optional.of(Duration.ZERO) : Optional.empty()));
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    void wake(@Observes SearchesFired event) {
        loop.wake();
    }
}
