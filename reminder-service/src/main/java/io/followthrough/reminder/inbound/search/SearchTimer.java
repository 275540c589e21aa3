package io.followthrough.reminder.inbound.search;

import io.followthrough.reminder.application.search.ContinueSearches;
import io.followthrough.reminder.application.search.SearchesFired;
import io.followthrough.reminder.inbound.WokenLoop;
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

    private final WokenLoop loop;

    SearchTimer(Vertx vertx, ContinueSearches continueSearches) {
        this.loop = new WokenLoop(
                vertx,
                "the planning of searches",
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
