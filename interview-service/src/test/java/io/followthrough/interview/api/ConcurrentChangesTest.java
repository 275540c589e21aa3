package io.followthrough.interview.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many changes of one opportunity at the same time. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ConcurrentChangesTest {

    private final HiringScene scene = new HiringScene("concurrent");

    @Test
    void changes_of_one_opportunity_at_the_same_time_come_one_after_another() {
        String opportunity = scene.open();
        String interview = scene.schedule(opportunity, "2026-01-05T10:00:00Z");

        List<CompletableFuture<Integer>> calls = IntStream.range(0, 16)
                .mapToObj(index -> CompletableFuture.supplyAsync(() -> status(opportunity, interview, index)))
                .toList();

        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isIn(200, 201));
        scene.get(opportunity + "/interviews").body("items.round", contains(1, 2, 3, 4, 5));
    }

    private int status(String opportunity, String interview, int index) {
        return switch (index % 4) {
            case 0 ->
                scene.post(opportunity + "/interviews", """
                                {"kind": "VIDEO", "startsAt": "2026-01-06T1%d:00:00Z", "endsAt": "2026-01-07T09:00:00Z",
                                 "timeZone": "Europe/Berlin", "interviewers": []}""".formatted(index / 4))
                        .statusCode();
            case 1 ->
                scene.put(opportunity + "/timeline", "{\"decisionDate\": \"2026-02-1%d\"}".formatted(index / 4))
                        .statusCode();
            case 2 -> scene.patch(interview, "{\"kind\": \"ONSITE\"}").statusCode();
            default -> scene.post(opportunity + "/materials", """
                                {"description": "Samples", "promisedFor": "2026-02-10"}""").statusCode();
        };
    }
}
