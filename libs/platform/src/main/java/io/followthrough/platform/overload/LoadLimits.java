package io.followthrough.platform.overload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** How much a replica takes on before it answers 429 or 503; all per replica. */
@ConfigMapping(prefix = "followthrough.rate-limit")
public interface LoadLimits {

    /** Requests per second and tenant, in the long run. */
    @WithDefault("200")
    int requestsPerSecond();

    /** Requests of a tenant at once, on top of the rate. */
    @WithDefault("1000")
    int burst();

    /**
     * Lines of files per second and tenant, in the long run: a file is one request, but what it brings has to be taken in
     * by other services line by line.
     */
    @WithDefault("200")
    int linesPerSecond();

    /** Lines of a tenant at once, on top of the rate. */
    @WithDefault("20000")
    int linesAtOnce();

    /** Requests of all tenants that may be in the works. */
    @WithDefault("1000")
    int inFlight();

    /** Requests of one tenant that may be in the works, so that it cannot crowd out the others. */
    @WithDefault("250")
    @WithName("in-flight-per-tenant")
    int inFlightPerTenant();

    /** Tenants that are told apart; those beyond share one allowance. */
    @WithDefault("10000")
    int tenants();
}
