package io.followthrough.reminder.isolation;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.matrix.CoachReads;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a coach may read: what was granted to it, in time, of this scope, and nothing else. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CoachReadsTest {

    @Inject
    @ConfigProperty(name = "test.url")
    URI api;

    @Inject
    @ConfigProperty(name = "test.management.url")
    URI management;

    @TestFactory
    Stream<DynamicTest> a_coach_reads_what_was_granted_to_it() {
        URI openApi = URI.create(management + "/openapi?format=json");
        return new CoachReads(Service.REMINDER, api, openApi, "PLAN", new ReminderFixtures(api)::make).tests();
    }
}
