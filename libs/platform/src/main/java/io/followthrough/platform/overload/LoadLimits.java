package io.followthrough.platform.overload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

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

    /** The most requests of all tenants that may be in the works; fewer when they take longer than {@link #latency}. */
    @WithDefault("128")
    int inFlight();

    /** Requests of all tenants that may be in the works however long they take. */
    @WithDefault("8")
    @WithName("in-flight-at-least")
    int inFlightAtLeast();

    /**
     * What nine of ten requests should take at most when the service is full. More of them in the works would take longer and
     * bring no more to an end: what waits for a processor takes it from the refusals too.
     */
    @WithDefault("150ms")
    Duration latency();

    /** Requests of one tenant whose bodies are awaited or that are in the works. */
    @WithDefault("250")
    @WithName("in-flight-per-tenant")
    int inFlightPerTenant();

    /** The part of a caller with the role {@code service} in its tenant's share, where that of any other is 1. */
    @WithDefault("4")
    int serviceWeight();

    /** Tenants that are told apart; those beyond share one allowance. */
    @WithDefault("10000")
    int tenants();
}
