package io.followthrough.platform.address;

import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.followthrough.platform.sample.Calls.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class OutsideAddressTest {

    private static final String TENANT = "outside";
    private static final String KEY = "Idempotency-Key";

    private final OutsideAddress outside = new OutsideAddress(Optional.of(List.of("10.0.0.7")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "10.0.0.7 | - | https | api.example.com | - | https://api.example.com",
                "10.0.0.7 | - | HTTPS | api.example.com:8443 | /follow | https://api.example.com:8443/follow",
                "10.0.0.7 | - | - | [2001:db8::1]:80 | /a/b/ | http://[2001:db8::1]:80/a/b",
                "10.0.0.7 | - | https | evil.example, api.example.com | - | https://api.example.com",
                "10.0.0.7 | - | https | - | /follow | /follow",
                "10.0.0.7 | - | https | - | - | ''",
                "10.0.0.7 | - | javascript | api.example.com | - | http://api.example.com",
                "10.0.0.7 | - | https | a b.example | //evil.example | ''",
                "10.0.0.7 | - | https | user@evil.example | /<x> | ''",
                "10.0.0.7 | for=1.2.3.4;proto=https;host=api.example.com | - | - | - | https://api.example.com",
                "10.0.0.7 | host=evil.example, Host=\"api.example.com:443\" ;Proto=https | - | - | - | https://api.example.com:443",
                "10.0.0.7 | host=api.example.com | http | evil.example | /p | http://api.example.com/p",
                "10.0.0.8 | host=evil.example | https | evil.example | /evil | ''"
            })
    void only_a_trusted_proxy_says_where_it_was_called(
            String peer, String forwarded, String proto, String host, String prefix, String base) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        put(headers, "Forwarded", forwarded);
        put(headers, "X-Forwarded-Proto", proto);
        put(headers, "X-Forwarded-Host", host);
        put(headers, "X-Forwarded-Prefix", prefix);

        assertThat(outside.base(peer, "http", headers)).isEqualTo(base);
    }

    @Test
    void what_was_created_is_at_a_path_whatever_host_the_caller_names() {
        Response created = asCandidate(TENANT)
                .header("Host", "evil.example")
                .body(named("plain"))
                .post("/v1/samples");

        assertThat(created.header("Location")).isEqualTo("/v1/samples/" + created.path("id"));
    }

    @Test
    void behind_a_proxy_it_is_where_that_was_called_and_a_repetition_is_where_it_was_sent() {
        Response created = asCandidate(TENANT)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "api.example.com")
                .header("X-Forwarded-Prefix", "/follow")
                .header(KEY, "once")
                .body(named("proxied"))
                .post("/v1/samples");
        Response repeated = asCandidate(TENANT)
                .header("Forwarded", "proto=https;host=other.example.com")
                .header(KEY, "once")
                .body(named("proxied"))
                .post("/v1/samples");
        String path = "/v1/samples/" + created.path("id");

        assertThat(created.header("Location")).isEqualTo("https://api.example.com/follow" + path);
        assertThat(repeated.header("Location")).isEqualTo("https://other.example.com" + path);
        assertThat(asCandidate(TENANT)
                        .header(KEY, "once")
                        .body(named("proxied"))
                        .post("/v1/samples")
                        .header("Location"))
                .isEqualTo(path);
    }

    @Test
    void the_next_page_is_there_too() {
        asCandidate("outside-pages").body(named("one")).post("/v1/samples");
        asCandidate("outside-pages").body(named("two")).post("/v1/samples");

        assertThat(asCandidate("outside-pages").get("/v1/samples?limit=1").header("Link"))
                .startsWith("</v1/samples?limit=1&cursor=");
        assertThat(asCandidate("outside-pages")
                        .header("X-Forwarded-Host", "api.example.com")
                        .get("/v1/samples?limit=1")
                        .header("Link"))
                .startsWith("<http://api.example.com/v1/samples?limit=1&cursor=");
    }

    private static void put(MultiMap headers, String name, String value) {
        if (value != null) {
            headers.add(name, value);
        }
    }
}
