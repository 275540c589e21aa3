package io.followthrough.interview.api.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.erasure.CandidateTraces;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A candidate is forgotten while others write about it: each of them is done before, or finds nobody. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ForgettingWhileWritingTest {

    private static final int BEFORE_THE_ERASURE = 3;

    private final String tenant = "forgetting-" + UUID.randomUUID();
    private final String candidate = "cand-" + UUID.randomUUID();
    private final Requests requests = new Requests(tenant);

    @Test
    void nothing_of_what_was_under_way_is_left() {
        EverythingOfACandidate everything = EverythingOfACandidate.make(requests, candidate);
        CandidateTraces traces = CandidateTraces.of(Service.INTERVIEW, tenant, candidate, "erasure", "erasure_part");
        String opportunity = "/v1/opportunities/" + everything.opportunity();
        CountDownLatch writing = new CountDownLatch(4 * BEFORE_THE_ERASURE);
        List<CompletableFuture<Integer>> writers = Stream.<IntSupplier>of(
                        () -> post(opportunity + "/employer-responses", "{\"channel\": \"EMAIL\"}"),
                        () -> post(opportunity + "/materials", """
                                {"description": "Samples", "promisedFor": "2027-01-05"}"""),
                        () -> put(opportunity + "/timeline", """
                                {"decisionDate": "2027-01-%02d"}""".formatted(1 + (int) (writing.getCount() % 28))),
                        () -> put("/v1/candidates/" + candidate, """
                                {"displayName": "%s"}""".formatted(UUID.randomUUID())))
                .map(write -> CompletableFuture.supplyAsync(() -> untilRefused(write, writing)))
                .toList();

        await(writing);
        int forgotten = requests.asAdmin().delete("/v1/candidates/" + candidate).statusCode();

        assertThat(forgotten).isEqualTo(202);
        assertThat(writers.stream().map(CompletableFuture::join)).containsOnly(404);
        traces.checkGone();
    }

    /** The status of the first answer that is no success. */
    private static int untilRefused(IntSupplier write, CountDownLatch writing) {
        int status = 200;
        while (status < 300) {
            status = write.getAsInt();
            writing.countDown();
        }
        return status;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private int post(String path, String body) {
        return requests.asService().body(body).post(path).statusCode();
    }

    private int put(String path, String body) {
        return requests.asService().header("If-Match", "*").body(body).put(path).statusCode();
    }
}
