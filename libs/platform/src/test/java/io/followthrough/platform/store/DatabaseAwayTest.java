package io.followthrough.platform.store;

import static io.followthrough.platform.sample.Calls.PROBLEM;
import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.followthrough.platform.sample.Calls.create;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = PostgresOfItsOwn.class, restrictToAnnotatedClass = true)
class DatabaseAwayTest {

    @Test
    void a_database_that_is_away_is_answered_quickly_and_passes() throws IOException {
        create("away", "before").then().statusCode(201);

        PostgresOfItsOwn.crash();

        for (int request = 0; request < 20; request++) {
            asCandidate("away")
                    .get("/v1/samples")
                    .then()
                    .statusCode(503)
                    .contentType(PROBLEM)
                    .header("Retry-After", equalTo("1"))
                    .time(lessThan(5_000L));
        }
    }
}
