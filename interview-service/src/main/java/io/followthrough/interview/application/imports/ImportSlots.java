package io.followthrough.interview.application.imports;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** How many files one replica has in hand at once: of each the bytes and an outline are in memory. */
@ApplicationScoped
public class ImportSlots {

    private static final int AT_ONCE = 2;
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Semaphore free = new Semaphore(AT_ONCE);

    /** Does the work; fails with 503 at once when others are at it. */
    public <T> Uni<T> within(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            if (!free.tryAcquire()) {
                throw ProblemException.passing(
                        ProblemKind.UNAVAILABLE, "Other imports are at work.", RETRY_AFTER_SECONDS);
            }
            return Uni.createFrom().deferred(work::get).onTermination().invoke(() -> free.release());
        });
    }
}
