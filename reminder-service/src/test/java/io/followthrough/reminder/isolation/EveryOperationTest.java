package io.followthrough.reminder.isolation;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.matrix.OperationMatrix;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation, called by everybody: {@code isolation/operations.csv} says who is answered what. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class EveryOperationTest {

    @Inject
    @ConfigProperty(name = "test.url")
    URI api;

    @Inject
    @ConfigProperty(name = "test.management.url")
    URI management;

    @TestFactory
    Stream<DynamicTest> every_operation_answers_each_caller_as_the_table_says() {
        return matrix().tests();
    }

    @TestFactory
    Stream<DynamicTest> an_answer_is_kept_for_a_repetition_when_there_was_an_effect_and_only_then() {
        return matrix().keptAnswers(Service.REMINDER);
    }

    private OperationMatrix matrix() {
        return new OperationMatrix(
                api, URI.create(management + "/openapi?format=json"), new ReminderFixtures(api)::make);
    }
}
