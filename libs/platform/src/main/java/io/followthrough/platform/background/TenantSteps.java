package io.followthrough.platform.background;

import io.followthrough.platform.tenancy.TenantId;
import io.micrometer.core.instrument.Counter;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Work that is done step by step for every tenant that has any left, one step of each in turn, so that a large tenant does
 * not keep a small one waiting: at the start, and every so often for what came up meanwhile. Progress is logged.
 */
public final class TenantSteps {

    private static final Logger LOG = Logger.getLogger(TenantSteps.class);

    /** What there is to do. */
    public interface Work {

        /** Who has any left. */
        Uni<List<TenantId>> unfinished();

        /** Does the tenant's next. False if none is left, or another replica is at it. */
        Uni<Boolean> step(TenantId tenant);
    }

    private final String name;
    private final Work work;
    private final Counter done;
    private final WokenLoop loop;
    private volatile int tenantsLeft;

    /**
     * @param name what the work is called in the log, for example {@code the planning by changed rules}
     * @param done counts the steps
     */
    public TenantSteps(Vertx vertx, String name, Duration lookAgain, Work work, Counter done) {
        this.name = name;
        this.work = work;
        this.done = done;
        this.loop = new WokenLoop(vertx, name, lookAgain, this::oneOfEachTenant);
    }

    public void start() {
        loop.start();
    }

    public void stop() {
        loop.stop();
    }

    /** How many tenants had any left when that was last looked at. */
    public int tenantsLeft() {
        return tenantsLeft;
    }

    private Uni<Optional<Duration>> oneOfEachTenant() {
        return work.unfinished()
                .invoke(this::tellProgress)
                .onItem()
                .transformToMulti(tenants -> Multi.createFrom().iterable(tenants))
                .onItem()
                .transformToUniAndConcatenate(this::step)
                .collect()
                .asSet()
                .map(TenantSteps::untilNext);
    }

    private void tellProgress(List<TenantId> left) {
        if (tenantsLeft != left.size()) {
            tenantsLeft = left.size();
            LOG.infof("%s: tenants-left=%d steps-done=%d", name, left.size(), (long) done.count());
        }
    }

    private Uni<Boolean> step(TenantId tenant) {
        return work.step(tenant)
                .invoke(stepped -> done.increment(stepped ? 1 : 0))
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("%s failed for tenant %s, trying again: %s", name, tenant, failure.toString()))
                .onFailure()
                .recoverWithItem(false);
    }

    private static Optional<Duration> untilNext(Set<Boolean> stepped) {
        return stepped.contains(true) ? Optional.of(Duration.ZERO) : Optional.empty();
    }
}
