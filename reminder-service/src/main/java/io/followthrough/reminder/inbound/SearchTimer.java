package io.followthrough.reminder.inbound;

import io.followthrough.reminder.application.ContinueSearches;
import io.followthrough.reminder.application.SearchesFired;
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

    private final Rounds rounds;

    SearchTimer(Vertx vertx, ContinueSearches continueSearches) {
        this.rounds = new Rounds(
                vertx,
                "the planning of searches",
                () -> continueSearches.some().map(more -> more ? Optional.of(Duration.ZERO) : Optional.empty()));
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    void wake(@Observes SearchesFired event) {
        rounds.wake();
    }
}
