package io.followthrough.platform.body;

import io.followthrough.platform.problem.EarlyRefusal;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.tenancy.Visitor;
import io.followthrough.platform.web.RequestFilters;
import io.netty.buffer.ByteBufInputStream;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads a request's body before anything else looks at it, as far as it may be long: 1 MiB unless its method has a
 * {@link BodyLimit}. A body that announces more is refused at once, one that does not say is refused at the byte that is
 * too many; so is one for which there is no room beside the others, and one that stops coming.
 */
@ApplicationScoped
public class RequestBody {

    private static final String KEY = RequestBody.class.getName();
    private static final String NOBODY = "";
    private static final int SOON_SECONDS = 1;

    private final BodyLimits limits;
    private final BodySettings settings;
    private final BodyBudget budget;
    private final EarlyRefusal refusal;

    RequestBody(BodyLimits limits, BodySettings settings, BodyBudget budget, EarlyRefusal refusal) {
        this.limits = limits;
        this.settings = settings;
        this.budget = budget;
        this.refusal = refusal;
    }

    /** The bytes that the request came with; nobody changes them. */
    public static Buffer of(RoutingContext request) {
        Buffer body = request.get(KEY);
        return body == null ? Buffer.buffer() : body;
    }

    /** Whether bytes come after the headers. */
    public static boolean isExpected(HttpServerRequest request) {
        return announced(request) > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, RequestFilters.BODY);
    }

    @ServerRequestFilter(preMatching = true)
    void handOn(ContainerRequestContext context, RoutingContext request) {
        context.setEntityStream(new ByteBufInputStream(of(request).getByteBuf()));
    }

    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!isExpected(request)) {
            context.next();
            return;
        }
        if (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD)) {
            UnwantedBody.forget(context);
            context.next();
            return;
        }
        Optional<ProblemException> fault = BodyForm.fault(request);
        if (fault.isPresent()) {
            if (BodyForm.isEncoded(request)) {
                context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, BodyForm.TAKEN);
            }
            refuse(context, fault.get());
            return;
        }
        int limit = limits.of(context.normalizedPath());
        if (announced(request) > limit) {
            refuse(context, tooLarge(limit));
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            context.response().writeContinue();
        }
        new Reading(context, limit).begin();
    }

    /** One body on its way in. */
    private final class Reading {

        private final RoutingContext context;
        private final int limit;
        private final String tenant;
        private final Buffer body = Buffer.buffer();
        private final long timer;
        private int atLastLook;

        Reading(RoutingContext context, int limit) {
            this.context = context;
            this.limit = limit;
            this.tenant = Visitor.of(context)
                    .map(Visitor::tenant)
                    .map(TenantId::value)
                    .orElse(NOBODY);
            this.timer = context.vertx().setPeriodic(settings.patience().toMillis(), id -> look());
        }

        void begin() {
            context.addEndHandler(end -> {
                stopLooking();
                budget.release(tenant, body.length());
            });
            context.request().handler(this::add).endHandler(end -> {
                stopLooking();
                context.put(KEY, body);
                context.next();
            });
            context.request().resume();
        }

        private void add(Buffer part) {
            if (body.length() + part.length() > limit) {
                giveUp(tooLarge(limit));
            } else if (!budget.take(tenant, part.length())) {
                giveUp(noRoom());
            } else {
                body.appendBuffer(part);
            }
        }

        private void look() {
            if (body.length() - atLastLook < settings.leastProgress()) {
                giveUp(tooSlow());
            }
            atLastLook = body.length();
        }

        private void giveUp(ProblemException why) {
            stopLooking();
            refuse(context, why);
        }

        private void stopLooking() {
            context.vertx().cancelTimer(timer);
        }
    }

    private void refuse(RoutingContext context, ProblemException why) {
        UnwantedBody.forget(context);
        refusal.answer(context, why);
    }

    private ProblemException tooSlow() {
        return ProblemException.of(
                ProblemKind.REQUEST_TIMEOUT,
                "The body came too slowly: %d bytes are expected every %d seconds."
                        .formatted(settings.leastProgress(), settings.patience().toSeconds()));
    }

    private static ProblemException tooLarge(int limit) {
        return ProblemException.of(ProblemKind.TOO_LARGE, "The body may have " + limit + " bytes here, no more.");
    }

    private static ProblemException noRoom() {
        return ProblemException.passing(
                ProblemKind.UNAVAILABLE, "There is no room for the body right now.", SOON_SECONDS);
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
