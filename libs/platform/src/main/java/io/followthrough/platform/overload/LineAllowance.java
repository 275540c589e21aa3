package io.followthrough.platform.overload;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Charges a tenant for what it brings in a file or a batch, by its lines or items (token bucket), beside what it is charged by
 * its requests.
 */
@ApplicationScoped
public class LineAllowance {

    private final TenantLoads tenants;

    LineAllowance(TenantLoads tenants) {
        this.tenants = tenants;
    }

    /**
     * Takes so many lines, or items, from the tenant's allowance; what is more than the whole allowance counts as the whole.
     *
     * @throws ProblemException 429 when too little is left of it, with the time after which there is enough
     */
    public void charge(TenantId tenant, int lines) {
        long now = System.nanoTime();
        Duration wait = tenants.of(tenant, now).takeLines(lines, now);
        if (!wait.isZero()) {
            throw ProblemException.passing(
                    ProblemKind.TOO_MANY_REQUESTS,
                    "The tenant brings in more lines and items than it may.",
                    Math.toIntExact(wait.plusMillis(999).toSeconds()));
        }
    }
}
