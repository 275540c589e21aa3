package io.followthrough.reminder.inbound.policy;

import io.followthrough.platform.background.WokenLoop;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.reminder.application.policy.PolicyStands;
import io.followthrough.reminder.application.policy.RollOutPolicy;
import io.followthrough.reminder.application.policy.RollOutPolicy.Step;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
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

    private final RollOutPolicy rollOutPolicy;
    private final WokenLoop loop;

    PolicyRolloutTimer(
            Vertx vertx,
            RollOutPolicy rollOutPolicy,
            @ConfigProperty(name = "followthrough.policy.look-again") Duration lookAgain) {
        this.rollOutPolicy = rollOutPolicy;
        this.loop = new WokenLoop(vertx, "the roll-out of changed policies", lookAgain, this::oneOfEachTenant);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    void wake(@Observes PolicyStands event) {
        loop.wake();
    }

    /** One candidate of every tenant that has any left: a large tenant does not keep a small one waiting. */
    private Uni<Optional<Duration>> oneOfEachTenant() {
        return rollOutPolicy
                .unfinished()
                .onItem()
                .transformToMulti(origins -> Multi.createFrom().iterable(origins))
                .onItem()
                .transformToUniAndConcatenate(this::step)
                .collect()
                .asSet()
                .map(PolicyRolloutTimer::untilNext);
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

    private static Optional<Duration> untilNext(Set<Step> steps) {
        if (steps.contains(Step.PLANNED)) {
            return Optional.of(Duration.ZERO);
        }
        return steps.contains(Step.TO_BE_CHECKED_AGAIN) ? Optional.of(CHECK_AGAIN) : Optional.empty();
    }
}
