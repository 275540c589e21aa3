package io.followthrough.testkit.isolation;

import io.followthrough.testkit.Infrastructure;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Lets the service connect as a superuser, whom no policy binds: only its own filters are left. */
public final class RowLevelSecurityOff implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.username", Infrastructure.SUPERUSER,
                "quarkus.datasource.password", Infrastructure.SUPERUSER);
    }
}
