package io.followthrough.interview.isolation;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.matrix.OddValues;
import io.followthrough.testkit.matrix.RunningApi;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What no database stores, no calendar knows and no operation asks for, in every field and parameter. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class OddValuesTest {

    @TestFactory
    Stream<DynamicTest> every_odd_value_is_refused_by_the_name_of_its_field() {
        return new OddValues(RunningApi.ofThisTest(), InterviewFixtures::make).tests();
    }
}
