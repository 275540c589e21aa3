package io.followthrough.interview.inbound;

import io.followthrough.interview.application.retention.SweepCandidates;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Has candidates looked at who may have been silent for too long, step after step until no tenant is due. */
@ApplicationScoped
class RetentionTimer {

    private static final Logger LOG = Logger.getLogger(RetentionTimer.class);
    private static final String EVERY = "${followthrough.retention.every:1m}";

    private final SweepCandidates sweepCandidates;

    RetentionTimer(SweepCandidates sweepCandidates) {
        this.sweepCandidates = sweepCandidates;
    }

    @Scheduled(every = EVERY, delayed = EVERY, concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweepOrLog() {
        return sweep().onFailure()
                .invoke(failure ->
                        LOG.warnf("silent candidates were not all looked at, trying again: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> sweep() {
        return sweepCandidates
                .step()
                .flatMap(stepped -> stepped ? sweep() : Uni.createFrom().voidItem());
    }
}
