package io.followthrough.notes.isolation;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.matrix.OperationMatrix;
import io.followthrough.testkit.matrix.RunningApi;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation, called by everybody: {@code isolation/operations.csv} says who is answered what. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class EveryOperationTest {

    @TestFactory
    Stream<DynamicTest> every_operation_answers_each_caller_as_the_table_says() {
        return matrix().tests();
    }

    @TestFactory
    Stream<DynamicTest> an_answer_is_kept_for_a_repetition_when_there_was_an_effect_and_only_then() {
        return matrix().keptAnswers(Service.NOTES);
    }

    private OperationMatrix matrix() {
        RunningApi running = RunningApi.ofThisTest();
        return new OperationMatrix(running, new NotesFixtures(running.api())::make);
    }
}
