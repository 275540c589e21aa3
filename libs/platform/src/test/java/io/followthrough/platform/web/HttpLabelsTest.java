package io.followthrough.platform.web;

import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.platform.door.RawConnection;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Whatever is sent, of all metrics. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class HttpLabelsTest {

    private static final Pattern OPERATION = Pattern.compile("/v1(/[a-z-]+|/\\{[a-zA-Z]+})+");
    private static final String SECRET = "anna.mueller31@gmail.example";

    @Test
    void nothing_that_was_sent_becomes_a_label() {
        for (String path : List.of(
                "/v1/" + SECRET,
                "/v1/samples/" + SECRET,
                "/v1/samples/" + SECRET + "/more",
                "/" + SECRET,
                "/q/" + SECRET)) {
            for (Method method : Method.values()) {
                given().request(method, path);
                given().header("Authorization", "Bearer " + SECRET).request(method, path);
                asCandidate("labels").request(method, path);
                asCandidate("labels").header("Accept", SECRET).request(method, path);
                asCandidate("labels").body("{\"" + SECRET + "\":1}").request(method, path);
            }
            try (RawConnection odd = RawConnection.open()) {
                odd.send("MUELLER31 " + path + " HTTP/1.1\r\nHost: " + SECRET + "\r\nConnection: close\r\n\r\n")
                        .readToEnd();
            }
        }

        String metrics = given().get(metricsAddress()).asString();

        assertThat(metrics).contains("http_server_requests_seconds_count").doesNotContainIgnoringCase("mueller");
        assertThat(labels(metrics, "uri"))
                .contains("/v1/samples", "/v1/samples/{id}")
                .allMatch(uri -> isConstant(uri) || OPERATION.matcher(uri).matches());
        assertThat(labels(metrics, "method"))
                .isSubsetOf("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "OTHER");
    }

    private static boolean isConstant(String uri) {
        return Set.of("OTHER", "NOT_FOUND", "UNKNOWN", "REDIRECTION", "root").contains(uri);
    }

    private static Set<String> labels(String metrics, String name) {
        Set<String> values = new TreeSet<>();
        Matcher label = Pattern.compile("[{,]" + name + "=\"([^\"]*)\"").matcher(metrics);
        while (label.find()) {
            values.add(label.group(1));
        }
        return values;
    }

    private static String metricsAddress() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class)
                + "/q/metrics";
    }
}
