package io.followthrough.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.gateway.Routes;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The cluster's gateway routes as the gateway of {@code ./run} does. */
class RoutesTest {

    @Test
    void paths_lead_to_the_service_that_describes_them() throws IOException {
        Map<String, String> routes = new TreeMap<>();
        for (JsonNode route : Manifests.ofKind("HTTPRoute")) {
            route.path("spec")
                    .path("rules")
                    .forEach(rule -> rule.path("matches")
                            .forEach(match -> routes.put(
                                    match.path("path").path("value").asText(),
                                    rule.path("backendRefs")
                                            .path(0)
                                            .path("name")
                                            .asText())));
        }

        assertThat(routes).isNotEmpty().isEqualTo(Routes.described().byPrefix());
    }
}
