package io.followthrough.platform.sample;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * Limits so small that a test reaches them; and spans are made, which {@code KeptSpans} keeps. One profile for both, as
 * each is a build and a start of the service.
 */
public final class TightAndTraced implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "followthrough.body.budget", "10000",
                "followthrough.body.budget-per-tenant", "5000",
                "followthrough.body.patience", "8s",
                "quarkus.otel.sdk.disabled", "false",
                "followthrough.rate-limit.requests-per-second", "1",
                "followthrough.rate-limit.burst", "5",
                "followthrough.rate-limit.in-flight", "4",
                "followthrough.rate-limit.in-flight-per-tenant", "2");
    }
}
