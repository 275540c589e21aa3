package io.followthrough.reminder.isolation;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.matrix.AuditedOperations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What only few may do, done: {@code isolation/audited.csv} says which entry it leaves. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AuditedOperationsTest {

    @Inject
    @ConfigProperty(name = "test.url")
    URI api;

    @Inject
    @ConfigProperty(name = "test.management.url")
    URI management;

    @TestFactory
    Stream<DynamicTest> what_only_few_may_do_leaves_an_entry_or_a_reason_why_not() {
        URI openApi = URI.create(management + "/openapi?format=json");
        return new AuditedOperations(Service.REMINDER, api, openApi, new ReminderFixtures(api)::make).tests();
    }
}
