package io.followthrough.interview.application.imports;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.tenancy.TenantId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** How many files one replica has in hand at once, of each the bytes and an outline: never two of one tenant. */
@ApplicationScoped
public class ImportSlots {

    private static final int AT_ONCE = 2;
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Set<TenantId> atWork = new HashSet<>();

    /** Does the work; fails at once with 429 while the tenant has another file at work, with 503 while others have. */
    public <T> Uni<T> within(TenantId tenant, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            take(tenant);
            return Uni.createFrom().deferred(work::get).onTermination().invoke(() -> release(tenant));
        });
    }

    private synchronized void take(TenantId tenant) {
        if (atWork.contains(tenant)) {
            throw ProblemException.passing(
                    ProblemKind.TOO_MANY_REQUESTS, "Another import of the tenant is at work.", RETRY_AFTER_SECONDS);
        }
        if (atWork.size() == AT_ONCE) {
            throw ProblemException.passing(ProblemKind.UNAVAILABLE, "Other imports are at work.", RETRY_AFTER_SECONDS);
        }
        atWork.add(tenant);
    }

    private synchronized void release(TenantId tenant) {
        atWork.remove(tenant);
    }
}
