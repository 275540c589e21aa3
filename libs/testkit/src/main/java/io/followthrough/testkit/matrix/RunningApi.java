package io.followthrough.testkit.matrix;

import java.net.URI;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The service that a test has started.
 *
 * @param openApi where its OpenAPI document is, as JSON
 */
public record RunningApi(URI api, URI openApi) {

    /** That of the test which runs now; it says itself where it listens. */
    public static RunningApi ofThisTest() {
        Config config = ConfigProvider.getConfig();
        return new RunningApi(
                config.getValue("test.url", URI.class),
                URI.create(config.getValue("test.management.url", String.class) + "/openapi?format=json"));
    }
}
