package io.followthrough.notes.inbound.forgetting;

import io.followthrough.notes.application.forgetting.ForgetOldInterests;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Has old interests forgotten from time to time, some at once and more until none are left. */
@ApplicationScoped
class InterestTimer {

    private static final Logger LOG = Logger.getLogger(InterestTimer.class);
    private static final String EVERY = "${followthrough.forgetting.every:15m}";

    private final ForgetOldInterests forgetOldInterests;

    InterestTimer(ForgetOldInterests forgetOldInterests) {
        this.forgetOldInterests = forgetOldInterests;
    }

    @Scheduled(every = EVERY, delayed = EVERY, concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forgetOrLog() {
        return forget().onFailure()
                .invoke(failure ->
                        LOG.warnf("personal interests could not expire, trying again: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> forget() {
        return forgetOldInterests
                .forgetSome()
                .invoke(debriefs -> LOG.debugf("personal interests expired in %d debriefs", debriefs))
                .flatMap(debriefs -> debriefs == 0 ? Uni.createFrom().voidItem() : forget());
    }
}
