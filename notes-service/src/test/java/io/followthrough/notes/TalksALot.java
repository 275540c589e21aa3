package io.followthrough.notes;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service logs all it can, and so does everything that it is built of. */
public final class TalksALot implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.log.level", "DEBUG", "quarkus.log.console.level", "INFO");
    }
}
