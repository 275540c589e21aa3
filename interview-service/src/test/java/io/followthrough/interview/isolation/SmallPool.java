package io.followthrough.interview.isolation;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service with few connections, so that many tenants take turns on each. */
public final class SmallPool implements QuarkusTestProfile {

    static final int CONNECTIONS = 4;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.reactive.max-size", Integer.toString(CONNECTIONS));
    }
}
