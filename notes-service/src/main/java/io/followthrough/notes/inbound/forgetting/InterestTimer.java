package io.followthrough.notes.inbound.forgetting;

import io.followthrough.notes.application.forgetting.ForgetOldInterests;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Has old interests forgotten from time to time, and at once again while there are more. */
@ApplicationScoped
class InterestTimer {

    private static final Logger LOG = Logger.getLogger(InterestTimer.class);
    private static final Duration WHILE_THERE_ARE_MORE = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final ForgetOldInterests forgetOldInterests;
    private final Duration interval;
    private volatile boolean running;

    InterestTimer(
            Vertx vertx,
            ForgetOldInterests forgetOldInterests,
            @ConfigProperty(name = "followthrough.forgetting.every", defaultValue = "15m") Duration interval) {
        this.vertx = vertx;
        this.forgetOldInterests = forgetOldInterests;
        this.interval = interval;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        after(interval);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    private void after(Duration pause) {
        vertx.setTimer(pause.toMillis(), timer -> {
            if (running) {
                Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
                VertxContextSafetyToggle.setContextSafe(context, true);
                context.runOnContext(ignored -> look());
            }
        });
    }

    private void look() {
        forgetOldInterests.some().subscribe().with(this::forgotten, this::failed);
    }

    private void forgotten(int debriefs) {
        LOG.debugf("personal interests expired in %d debriefs", debriefs);
        after(debriefs > 0 ? WHILE_THERE_ARE_MORE : interval);
    }

    private void failed(Throwable failure) {
        LOG.warnf("personal interests could not expire, trying again: %s", failure.toString());
        after(interval);
    }
}
