package io.followthrough.notes.isolation;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.matrix.AuditedOperations;
import io.followthrough.testkit.matrix.RunningApi;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What only few may do, done: {@code isolation/audited.csv} says which entry it leaves. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AuditedOperationsTest {

    @TestFactory
    Stream<DynamicTest> what_only_few_may_do_leaves_an_entry_or_a_reason_why_not() {
        RunningApi running = RunningApi.ofThisTest();
        return new AuditedOperations(Service.NOTES, running, new NotesFixtures(running.api())::make).tests();
    }
}
