package io.followthrough.notes;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * The service logs all it can, and so does everything that it is built of. It looks every moment for what to forget, and
 * one tenant has a retention of its own. One profile for both, as each is a build and a start of the service.
 */
public final class Lively implements QuarkusTestProfile {

    /** The tenant that keeps interests for less than the usual time. */
    public static final String KEEPS_30_DAYS = "notes-keeps-30-days";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.log.level",
                "DEBUG",
                "quarkus.log.console.level",
                "INFO",
                "followthrough.forgetting.every",
                "200ms",
                "followthrough.interests.retention-of." + KEEPS_30_DAYS,
                "P30D");
    }
}
