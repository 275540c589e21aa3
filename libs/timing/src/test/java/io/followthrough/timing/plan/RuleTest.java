package io.followthrough.timing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTest {

    @Test
    void codes_are_those_of_the_mission() {
        Stream<String> numbered = IntStream.rangeClosed(1, 34).mapToObj(number -> "R" + number);
        Stream<String> own = Stream.of(
                "WEEKEND", "HOLIDAY", "QUIET_HOURS", "DST_GAP", "DST_OVERLAP", "ZONE_RULES_END", "LATE_REPORT");

        assertThat(Rule.values())
                .extracting(Rule::name)
                .containsExactly(Stream.concat(numbered, own).toArray(String[]::new));
    }

    @Test
    void every_rule_and_source_has_a_title_of_its_own() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::title))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(Arrays.stream(Source.values()).map(Source::title)).doesNotHaveDuplicates();
    }
}
