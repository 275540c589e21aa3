package io.followthrough.platform.transaction;

import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.followthrough.platform.sample.Calls.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Hundreds of callers cut their connection while their write is on its way. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CallersGoneAwayTest {

    private static final int CALLERS = 600;
    private static final int AT_ONCE = 32;

    private final String tenant = "gone-" + Long.toHexString(System.nanoTime());
    private final String token = Tokens.candidate(tenant, "cand-1");

    @Test
    void a_row_and_what_tells_of_it_are_there_together_or_not_at_all() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> calls = new ArrayList<>(CALLERS);
        for (int number = 0; number < CALLERS; number++) {
            int stage = number % 3;
            String key = number % 2 == 0 ? "" : "Idempotency-Key: " + number + "\r\n";
            calls.add(callers.submit(() -> cut(stage, key)));
        }
        for (Future<?> call : calls) {
            call.get(1, TimeUnit.MINUTES);
        }
        callers.shutdown();

        await().atMost(Duration.ofSeconds(90))
                .until(() -> WrittenRows.openTransactions().isEmpty());
        assertThat(WrittenRows.ids(tenant))
                .isEqualTo(WrittenRows.toldOf(tenant))
                .hasSizeGreaterThan(CALLERS / 10);
        asCandidate(tenant)
                .body(named("afterwards"))
                .post("/v1/written-samples")
                .then()
                .statusCode(201);
    }

    /** @param stage 0: amid the body; 1: once all is sent; 2: once the answer has begun */
    private void cut(int stage, String header) {
        byte[] body = named("cut").getBytes(StandardCharsets.US_ASCII);
        String head = "POST /v1/written-samples HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + token + "\r\n" + header + "Content-Length: " + body.length
                + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            // No linger: the close is a reset, as of a client that died.
            socket.setSoLinger(true, 0);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, stage == 0 ? body.length / 2 : body.length);
            out.flush();
            if (stage == 2) {
                socket.getInputStream().read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
