package io.followthrough.system.attack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.system.Running;
import io.followthrough.testkit.Tokens;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Bodies, requests and connections that never end, from somebody without a token, against a service with 256 MiB:
 * whoever has one notices next to nothing. {@code -Dattack.size=2000} makes it as large as it was found.
 */
class AttackIT {

    private static final Logger LOG = Logger.getLogger(AttackIT.class);
    private static final int SIZE = Integer.getInteger("attack.size", 400);
    private static final int REQUESTS = 200;
    private static final Duration GONE_WITHIN = Duration.ofSeconds(90);

    /** Where the honest caller and the attacker come from. */
    enum Way {
        DIRECT("127.0.0.1", "127.0.0.2", ""),
        THROUGH_A_PROXY(Running.PROXY, Running.PROXY, "X-Forwarded-For: 198.51.100.66\r\n"),
        THROUGH_THE_GATEWAY("127.0.0.1", "127.0.0.2", "");

        private final String honest;
        private final String attacker;
        private final String header;

        Way(String honest, String attacker, String header) {
            this.honest = honest;
            this.attacker = attacker;
            this.header = header;
        }

        URI address() {
            return this == THROUGH_THE_GATEWAY
                    ? Running.stack().address()
                    : Running.stack().api(Service.INTERVIEW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_has_a_token_is_served_while_who_has_none_holds_on_to_all_he_can(Way way) throws Exception {
        URI api = way.address();
        String token = Tokens.candidate("attacked-" + way.ordinal(), "cand-1");
        try (HonestCaller honest = new HonestCaller(api, way.honest, token, "192.0.2.10")) {
            honest.call(REQUESTS);
            HonestCaller.Figures quiet = honest.call(REQUESTS);
            double heapBefore = heapMebibytes();
            try (Attackers attackers = new Attackers(api, way.attacker, way.header)) {
                attackers.fill(24);
                attackers.halfSend(SIZE);
                attackers.idle(SIZE);
                attackers.drip(SIZE / 4);
                Instant begun = Instant.now();
                HonestCaller.Figures onset = honest.call(REQUESTS);
                HonestCaller.Figures attacked = honest.callWhile(() -> attackers.hold(SIZE, begun.plus(GONE_WITHIN)));

                assertThat(onset.statuses().keySet()).containsOnly(200);
                assertThat(attacked.statuses().keySet()).containsOnly(200);
                assertThat(attackers.open()).isZero();
                LOG.infof(
                        "attack %s: p99 quiet %d ms, of the first %d %d ms, of the next %s %d ms; gone after %d s;"
                                + " heap before %.0f MiB, after %.0f MiB",
                        way,
                        quiet.p99().toMillis(),
                        REQUESTS,
                        onset.p99().toMillis(),
                        attacked.statuses().get(200),
                        attacked.p99().toMillis(),
                        Duration.between(begun, Instant.now()).toSeconds(),
                        heapBefore,
                        heapMebibytes());
            }
            assertThat(honest.call(REQUESTS).statuses()).isEqualTo(Map.of(200, REQUESTS));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/interviews/%zz, short, 400, invalid-request",
        "/<long>, short, 414, uri-too-long",
        "/v1/interviews, <long>, 431, headers-too-large"
    })
    void what_cannot_be_read_is_refused_with_a_problem(String path, String header, int status, String problem)
            throws Exception {
        URI api = Running.stack().api(Service.INTERVIEW);
        String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nX-Any: %s\r\nConnection: close\r\n\r\n".formatted(
                path, header);
        try (Socket caller = new Socket(api.getHost(), api.getPort())) {
            caller.getOutputStream().write(request.replace("<long>", "x".repeat(30_000)).getBytes(US_ASCII));

            assertThat(new String(caller.getInputStream().readAllBytes(), US_ASCII))
                    .matches("(?s)HTTP/1[.][01] " + status + " .*")
                    .contains("/problems/" + problem + "\"");
        }
    }

    private static double heapMebibytes() throws Exception {
        URI metrics = Running.stack().management(Service.INTERVIEW).resolve("/q/metrics");
        String text = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                .body();
        Matcher used = Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\"[^}]*} ([0-9.E]+)")
                .matcher(text);
        double bytes = 0;
        while (used.find()) {
            bytes += Double.parseDouble(used.group(1));
        }
        return bytes / (1 << 20);
    }
}
