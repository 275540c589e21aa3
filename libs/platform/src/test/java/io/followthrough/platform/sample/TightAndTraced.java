package io.followthrough.platform.sample;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * Limits so small that a test reaches them; spans are made, which {@code KeptSpans} keeps; pages of an origin may call.
 * One profile for all, as each is a build and a start of the service.
 */
public final class TightAndTraced implements QuarkusTestProfile {

    public static final String ORIGIN = "https://app.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("followthrough.body.budget", "10000"),
                Map.entry("followthrough.body.budget-per-tenant", "5000"),
                Map.entry("followthrough.body.patience", "8s"),
                Map.entry("quarkus.otel.sdk.disabled", "false"),
                Map.entry("quarkus.http.cors.enabled", "true"),
                Map.entry("followthrough.rate-limit.requests-per-second", "1"),
                Map.entry("followthrough.rate-limit.burst", "5"),
                Map.entry("followthrough.rate-limit.in-flight", "4"),
                Map.entry("followthrough.rate-limit.in-flight-per-tenant", "2"),
                Map.entry("quarkus.http.cors.origins", ORIGIN));
    }
}
