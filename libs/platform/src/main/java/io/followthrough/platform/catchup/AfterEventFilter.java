package io.followthrough.platform.catchup;

import io.followthrough.platform.body.UnwantedBody;
import io.followthrough.platform.events.EventMark;
import io.followthrough.platform.inbox.NamedEvent;
import io.followthrough.platform.inbox.Readership;
import io.followthrough.platform.problem.EarlyRefusal;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.tenancy.Visitor;
import io.followthrough.platform.web.RequestFilters;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds a request that names events ({@code After-Event}) until this service has read them. It stands behind the door, so
 * that only verified callers wait, and before everything that a waiting request would keep from others. An id of another
 * tenant's event is never seen, as one that nobody has told.
 */
@ApplicationScoped
class AfterEventFilter {

    static final String HEADER = "After-Event";

    private static final int SOON_SECONDS = 1;

    private final CatchUp catchUp;
    private final Readership readership;
    private final WaitingCallers callers;
    private final AfterEventLimits limits;
    private final EarlyRefusal refusal;

    AfterEventFilter(
            CatchUp catchUp,
            Readership readership,
            WaitingCallers callers,
            AfterEventLimits limits,
            EarlyRefusal refusal) {
        this.catchUp = catchUp;
        this.readership = readership;
        this.callers = callers;
        this.limits = limits;
        this.refusal = refusal;
    }

    void register(@Observes Filters filters) {
        filters.register(this::hold, RequestFilters.CATCH_UP);
    }

    private void hold(RoutingContext request) {
        List<String> lines = request.request().headers().getAll(HEADER);
        Optional<Visitor> visitor = Visitor.of(request);
        if (lines.isEmpty() || visitor.isEmpty()) {
            request.next();
            return;
        }
        try {
            hold(request, visitor.get(), awaited(lines, visitor.get()));
        } catch (ProblemException malformed) {
            refuse(request, malformed);
        }
    }

    private void hold(RoutingContext request, Visitor visitor, Set<NamedEvent> events) {
        Duration patience = patience(request);
        if (events.isEmpty()) {
            request.next();
            return;
        }
        if (!callers.enter(visitor)) {
            refuse(
                    request,
                    ProblemException.passing(
                            ProblemKind.TOO_MANY_REQUESTS,
                            "As many requests of the tenant or the caller as may are waiting for events already.",
                            SOON_SECONDS));
            return;
        }
        Context context = Vertx.currentContext();
        Cancellable wait = catchUp.await(events, patience)
                .onTermination()
                .invoke(() -> callers.leave(visitor))
                .subscribe()
                .with(outcome -> context.runOnContext(resumed -> goOn(request, outcome)));
        request.addEndHandler(gone -> wait.cancel());
    }

    /** At most as many as are looked for at once; those that nothing is to be waited for are left out. */
    private Set<NamedEvent> awaited(List<String> lines, Visitor visitor) {
        List<EventMark> marks;
        try {
            marks = EventMark.parse(lines);
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.invalid(
                    HEADER, "is not a list of events as Event-Id names them: \"<id>\";source=\"/some-service\"");
        }
        if (marks.size() > limits.events()) {
            throw ProblemException.invalid(HEADER, "names more than " + limits.events() + " events");
        }
        return marks.stream()
                .filter(readership::includes)
                .map(mark -> new NamedEvent(visitor.tenant(), mark.id()))
                .collect(Collectors.toSet());
    }

    private Duration patience(RoutingContext request) {
        Optional<Duration> preferred =
                Preference.wait(request.request().headers().getAll(Preference.HEADER));
        Duration granted = preferred.orElse(limits.patience());
        if (granted.compareTo(limits.longest()) > 0) {
            granted = limits.longest();
        }
        if (preferred.isPresent()) {
            request.response().putHeader(Preference.APPLIED, Preference.applied(granted));
        }
        return granted;
    }

    private void goOn(RoutingContext request, CatchUp.Outcome outcome) {
        switch (outcome) {
            case CAUGHT_UP -> request.next();
            case NOT_YET ->
                refuse(
                        request,
                        ProblemException.passing(
                                ProblemKind.NOT_YET,
                                "An event of After-Event has not been read here yet.",
                                SOON_SECONDS));
            case REFUSED ->
                refuse(
                        request,
                        ProblemException.of(
                                ProblemKind.EVENT_NOT_APPLIED,
                                "An event of After-Event could not be applied here and lies aside."));
        }
    }

    private void refuse(RoutingContext request, ProblemException why) {
        UnwantedBody.forget(request);
        refusal.answer(request, why);
    }
}
