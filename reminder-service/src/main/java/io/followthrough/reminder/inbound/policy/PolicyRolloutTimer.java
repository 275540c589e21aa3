package io.followthrough.reminder.inbound.policy;

import io.followthrough.platform.tenancy.Origin;
import io.followthrough.reminder.application.policy.PolicyStands;
import io.followthrough.reminder.application.policy.RollOutPolicy;
import io.followthrough.reminder.application.policy.RollOutPolicy.Step;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Drives the making again of plans after a change of policy: at once when this process made the change, and every now
 * and then for what another process left.
 */
@ApplicationScoped
class PolicyRolloutTimer {

    private static final Logger LOG = Logger.getLogger(PolicyRolloutTimer.class);
    private static final Duration CHECK_AGAIN = Duration.ofMillis(100);

    private final Vertx vertx;
    private final RollOutPolicy rollOutPolicy;
    private final Duration lookAgain;

    private boolean running;
    private boolean rollingOut;
    private boolean wokenMeanwhile;
    private long sleep = -1;

    PolicyRolloutTimer(
            Vertx vertx,
            RollOutPolicy rollOutPolicy,
            @ConfigProperty(name = "followthrough.policy.look-again") Duration lookAgain) {
        this.vertx = vertx;
        this.rollOutPolicy = rollOutPolicy;
        this.lookAgain = lookAgain;
    }

    synchronized void start(@Observes StartupEvent event) {
        running = true;
        sleepFor(Duration.ofMillis(1));
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        running = false;
        vertx.cancelTimer(sleep);
    }

    synchronized void wake(@Observes PolicyStands event) {
        if (rollingOut) {
            wokenMeanwhile = true;
        } else if (running) {
            vertx.cancelTimer(sleep);
            sleepFor(Duration.ofMillis(1));
        }
    }

    private synchronized void sleepFor(Duration duration) {
        sleep = vertx.setTimer(Math.max(1, duration.toMillis()), timer -> begin());
    }

    /** Transactions want a context of their own, as every request has one. */
    private synchronized void begin() {
        if (running && !rollingOut) {
            rollingOut = true;
            wokenMeanwhile = false;
            Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(nothing -> round(context));
        }
    }

    /** One candidate of every tenant that has any left: a large tenant does not keep a small one waiting. */
    private void round(Context context) {
        rollOutPolicy
                .unfinished()
                .onItem()
                .transformToMulti(origins -> Multi.createFrom().iterable(origins))
                .onItem()
                .transformToUniAndConcatenate(this::step)
                .collect()
                .asSet()
                .subscribe()
                .with(steps -> next(context, steps), this::restAfter);
    }

    private Uni<Step> step(Origin origin) {
        return rollOutPolicy
                .step(origin)
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "plans of tenant %s could not be made again by its policy, trying again: %s",
                        origin.tenant(), failure.toString()))
                .onFailure()
                .recoverWithItem(Step.FINISHED);
    }

    private void next(Context context, Set<Step> steps) {
        if (!isRunning()) {
            rest();
        } else if (steps.contains(Step.PLANNED)) {
            context.runOnContext(nothing -> round(context));
        } else if (steps.contains(Step.TO_BE_CHECKED_AGAIN)) {
            vertx.setTimer(CHECK_AGAIN.toMillis(), timer -> context.runOnContext(nothing -> round(context)));
        } else {
            rest();
        }
    }

    private synchronized boolean isRunning() {
        return running;
    }

    private void restAfter(Throwable failure) {
        LOG.warnf("plans could not be made again by a changed policy, trying again: %s", failure.toString());
        rest();
    }

    private synchronized void rest() {
        rollingOut = false;
        if (running) {
            sleepFor(wokenMeanwhile ? Duration.ZERO : lookAgain);
        }
    }
}
