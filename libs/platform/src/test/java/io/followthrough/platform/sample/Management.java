package io.followthrough.platform.sample;

import static io.restassured.RestAssured.given;

import org.eclipse.microprofile.config.ConfigProvider;

/** What the service says of its own health. */
public final class Management {

    private Management() {}

    public static int live() {
        return status("/q/health/live");
    }

    public static int ready() {
        return status("/q/health/ready");
    }

    /** The names of the readiness checks that fail, and all the others: the answer's text. */
    public static String readiness() {
        return given().get(url("/q/health/ready")).asString();
    }

    private static int status(String path) {
        return given().get(url(path)).statusCode();
    }

    private static String url(String path) {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class)
                + path;
    }
}
