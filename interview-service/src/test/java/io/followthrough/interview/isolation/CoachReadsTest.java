package io.followthrough.interview.isolation;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.matrix.CoachReads;
import io.followthrough.testkit.matrix.RunningApi;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a coach may read: what was granted to it, in time, of this scope, and nothing else. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CoachReadsTest {

    @TestFactory
    Stream<DynamicTest> a_coach_reads_what_was_granted_to_it() {
        return new CoachReads(Service.INTERVIEW, RunningApi.ofThisTest(), "PLAN", InterviewFixtures::make).tests();
    }
}
