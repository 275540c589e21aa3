package io.followthrough.platform.idempotency;

import io.followthrough.platform.tenancy.CurrentCaller;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Comes after the validation of the arguments: a request that was never understood is not remembered. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
class IdempotentInterceptor {

    private final CurrentCaller caller;
    private final RoutingContext context;
    private final Repetitions repetitions;

    IdempotentInterceptor(CurrentCaller caller, RoutingContext context, Repetitions repetitions) {
        this.caller = caller;
        this.context = context;
        this.repetitions = repetitions;
    }

    @AroundInvoke
    @Nullable Object once(InvocationContext invocation) throws Exception {
        Optional<KeyedRequest> keyed = KeyedRequest.of(context, caller.get());
        if (keyed.isEmpty()) {
            return invocation.proceed();
        }
        UnansweredRequest.mark(context, keyed.get());
        return repetitions
                .once(keyed.get(), () -> proceed(invocation))
                .invoke(() -> UnansweredRequest.clear(context))
                .map(StoredAnswer::toResponse);
    }

    @SuppressWarnings("unchecked") // the contract of @Idempotent
    private static Uni<Object> proceed(InvocationContext invocation) {
        try {
            return (Uni<Object>) invocation.proceed();
        } catch (Exception refused) {
            return Uni.createFrom().failure(refused);
        }
    }
}
