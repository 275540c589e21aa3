package io.followthrough.interview.isolation;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service with few connections, so that many tenants take turns on each. */
public final class SmallPool implements QuarkusTestProfile {

    static final int CONNECTIONS = 4;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                // Who is refused here comes again at once, without the wait that he is told.
                "followthrough.rate-limit.in-flight", "1000",
                "followthrough.rate-limit.in-flight-at-least", "1000",
                "quarkus.datasource.reactive.max-size", Integer.toString(CONNECTIONS));
    }
}
