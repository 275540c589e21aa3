package io.followthrough.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    @Test
    void looks_until_it_sees() {
        Iterator<List<String>> looks =
                List.of(List.<String>of(), List.of("the plan")).iterator();

        String seen = Expectation.that("the plan appears", Duration.ofSeconds(10))
                .awaitFirst(() -> looks.next().stream().findFirst().orElse(null));

        assertThat(seen).isEqualTo("the plan");
    }

    @Test
    void names_what_did_not_happen_in_time() {
        Expectation expectation = Expectation.that("the plan appears", Duration.ZERO);

        assertThatThrownBy(() -> expectation.awaitFirst(() -> null))
                .isInstanceOf(StoryFailure.class)
                .hasMessage("the plan appears: not within 0 s");
    }
}
