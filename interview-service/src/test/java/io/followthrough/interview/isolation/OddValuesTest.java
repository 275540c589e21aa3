package io.followthrough.interview.isolation;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.matrix.OddValues;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What no database stores, no calendar knows and no operation asks for, in every field and parameter. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class OddValuesTest {

    @Inject
    @ConfigProperty(name = "test.url")
    URI api;

    @Inject
    @ConfigProperty(name = "test.management.url")
    URI management;

    @TestFactory
    Stream<DynamicTest> every_odd_value_is_refused_by_the_name_of_its_field() {
        return new OddValues(api, URI.create(management + "/openapi?format=json"), InterviewFixtures::make).tests();
    }
}
