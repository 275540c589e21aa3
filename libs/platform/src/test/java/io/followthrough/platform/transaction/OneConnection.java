package io.followthrough.platform.transaction;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A pool of one connection: what one transaction leaves on it, the next one finds. */
public final class OneConnection implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.reactive.max-size", "1",
                "followthrough.database.longest-wait", "1s");
    }
}
