package io.followthrough.platform.door;

import io.followthrough.connections.GuardedConnections;
import io.followthrough.platform.address.CallerAddress;
import io.followthrough.platform.body.RequestBody;
import io.followthrough.platform.body.UnwantedBody;
import io.followthrough.platform.problem.EarlyRefusal;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.problem.TransientFailures;
import io.followthrough.platform.web.RequestFilters;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * Lets nobody's body in before his token is known to be valid. A request without {@code Authorization} goes on when it
 * has no body (what answers it says 401, 404 or 405); every other one shows a token that is remembered or is verified
 * now.
 */
@ApplicationScoped
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);
    private static final int SOON_SECONDS = 1;

    private final VerifiedTokens verified;
    private final FailedTokens failed;
    private final CallerAddress addresses;
    private final EarlyRefusal refusal;
    private final Clock clock;
    private final int verificationsAtOnce;
    private final AtomicInteger verifying = new AtomicInteger();

    Door(
            VerifiedTokens verified,
            FailedTokens failed,
            CallerAddress addresses,
            EarlyRefusal refusal,
            Clock clock,
            DoorSettings settings) {
        this.verified = verified;
        this.failed = failed;
        this.addresses = addresses;
        this.refusal = refusal;
        this.clock = clock;
        this.verificationsAtOnce = settings.verificationsAtOnce();
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, RequestFilters.DOOR);
    }

    private void enter(RoutingContext request) {
        Optional<ProblemException> fault = RequestForm.fault(request.request());
        if (fault.isPresent()) {
            refuse(request, fault.get());
            return;
        }
        if (!request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            enterUnnamed(request);
            return;
        }
        Optional<BearerToken> shown = BearerToken.of(request.request());
        if (shown.isEmpty()) {
            refuse(request, unauthenticated());
            return;
        }
        BearerToken token = shown.get();
        Optional<SecurityIdentity> remembered = verified.identityOf(token, clock.instant());
        if (remembered.isPresent()) {
            QuarkusHttpUser.setIdentity(remembered.get(), request);
            pass(request);
        } else {
            verify(request, token);
        }
    }

    private void enterUnnamed(RoutingContext request) {
        if (RequestBody.isExpected(request.request())) {
            refuse(request, unauthenticated());
        } else {
            request.next();
        }
    }

    private void verify(RoutingContext request, BearerToken token) {
        String address = addresses.of(request.request());
        if (!verified.isKnown(token) && !failed.mayFail(address)) {
            refuse(request, tooManyFailures());
            return;
        }
        if (verifying.incrementAndGet() > verificationsAtOnce) {
            verifying.decrementAndGet();
            refuse(request, busy());
            return;
        }
        leaveRefusalToTheDoor(request);
        QuarkusHttpUser.getSecurityIdentity(request, null)
                .onTermination()
                .invoke(verifying::decrementAndGet)
                .subscribe()
                .with(
                        identity -> {
                            verified.add(token, identity);
                            pass(request);
                        },
                        failure -> refuseUnverified(request, token, address, failure));
    }

    private void refuseUnverified(RoutingContext request, BearerToken token, String address, Throwable failure) {
        if (TransientFailures.isTransient(failure)) {
            LOG.warnf("no token can be verified: %s", failure.toString());
            refuse(request, busy());
        } else {
            LOG.debugf("refused a token: %s", failure.toString());
            verified.forget(token);
            failed.add(address);
            refuse(request, unauthenticated());
        }
    }

    private void pass(RoutingContext request) {
        GuardedConnections.showedToken(request.request().connection());
        request.next();
    }

    /** The framework's handler would end the answer at once, with nothing in it. */
    private static void leaveRefusalToTheDoor(RoutingContext request) {
        BiConsumer<RoutingContext, Throwable> nothing = (refused, failure) -> {};
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, nothing);
    }

    private void refuse(RoutingContext request, ProblemException why) {
        UnwantedBody.forget(request);
        refusal.answer(request, why);
    }

    private static ProblemException unauthenticated() {
        return ProblemException.of(ProblemKind.UNAUTHENTICATED, "The token is missing or not valid.");
    }

    private static ProblemException tooManyFailures() {
        return ProblemException.passing(
                ProblemKind.TOO_MANY_REQUESTS,
                "Too many tokens that are not valid came from this address.",
                SOON_SECONDS);
    }

    private static ProblemException busy() {
        return ProblemException.passing(ProblemKind.UNAVAILABLE, "Tokens cannot be verified right now.", SOON_SECONDS);
    }
}
