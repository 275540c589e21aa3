package io.followthrough.platform.overload;

import io.followthrough.platform.body.UnwantedBody;
import io.followthrough.platform.problem.EarlyRefusal;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.tenancy.Visitor;
import io.followthrough.platform.web.RequestFilters;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;

/**
 * Lets in what this replica can serve and refuses the rest at once: 429 to a tenant that asks too much or to who has his
 * fair share already, 503 when it is full. Only a verified token tells whose request it is: nobody uses up another's
 * allowance. A request without one is not counted, because its answer is a refusal that costs nothing. The management
 * interface has a server of its own.
 */
@ApplicationScoped
class LoadGate {

    private static final int SOON_SECONDS = 1;

    private final TenantLoads tenants;
    private final Capacity capacity;
    private final FairShares shares;
    private final EarlyRefusal refusal;

    LoadGate(LoadLimits limits, TenantLoads tenants, Capacity capacity, EarlyRefusal refusal, MeterRegistry metrics) {
        this.tenants = tenants;
        this.capacity = capacity;
        this.shares = new FairShares(limits.serviceWeight());
        this.refusal = refusal;
        metrics.gauge("followthrough.requests.in.flight", shares, FairShares::inFlight);
    }

    void register(@Observes Filters filters) {
        filters.register(this::charge, RequestFilters.RATE);
        filters.register(this::admit, RequestFilters.ADMISSION);
    }

    /** Who would not be admitted now anyway is told before his body is read, and is not charged: refusals have to be cheap. */
    private void charge(RoutingContext request) {
        Optional<Visitor> visitor = Visitor.of(request);
        if (visitor.isEmpty()) {
            request.next();
            return;
        }
        long now = System.nanoTime();
        FairShares.Admittance admittance = shares.ask(visitor.get(), capacity.now(), now);
        if (admittance == FairShares.Admittance.ADMITTED) {
            charge(request, tenants.of(visitor.get().tenant(), now), now);
        } else {
            refuse(request, reason(admittance));
        }
    }

    private void charge(RoutingContext request, TenantLoad load, long now) {
        Duration wait = load.enter(now);
        if (wait.isZero()) {
            request.addEndHandler(end -> load.leave());
            request.next();
        } else {
            refuse(
                    request,
                    ProblemException.passing(
                            ProblemKind.TOO_MANY_REQUESTS, "The tenant sends more than it may.", seconds(wait)));
        }
    }

    private void admit(RoutingContext request) {
        Optional<Visitor> visitor = Visitor.of(request);
        if (visitor.isEmpty()) {
            request.next();
            return;
        }
        long begun = System.nanoTime();
        FairShares.Admittance admittance = shares.enter(visitor.get(), capacity.now(), begun);
        if (admittance == FairShares.Admittance.ADMITTED) {
            request.addEndHandler(end -> leave(visitor.get(), begun));
            request.next();
        } else {
            refuse(request, reason(admittance));
        }
    }

    private static ProblemException reason(FairShares.Admittance refused) {
        return refused == FairShares.Admittance.FULL
                ? ProblemException.passing(ProblemKind.UNAVAILABLE, "The service is at its limit.", SOON_SECONDS)
                : ProblemException.passing(
                        ProblemKind.TOO_MANY_REQUESTS,
                        "The service is busy, and the tenant or the caller has its share already.",
                        SOON_SECONDS);
    }

    private void leave(Visitor visitor, long begun) {
        capacity.note(begun, shares.inFlight());
        shares.leave(visitor, System.nanoTime());
    }

    private void refuse(RoutingContext request, ProblemException why) {
        UnwantedBody.forget(request);
        refusal.answer(request, why);
    }

    private static int seconds(Duration wait) {
        return Math.toIntExact(
                wait.plusNanos(Duration.ofSeconds(1).toNanos() - 1).toSeconds());
    }
}
