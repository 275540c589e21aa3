package io.followthrough.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpLinkTest {

    private final Problem problem = ProblemException.notFound("plan").toProblem("/v1/plans/1");

    @Test
    void the_page_is_at_the_address_that_was_called() {
        assertThat(HelpLink.of(problem)).isEqualTo("</problems/not-found>; rel=\"help\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://docs.example/followthrough", "https://docs.example/followthrough/"})
    void or_where_the_pages_are_said_to_be(String base) {
        assertThat(HelpLink.below(base, problem.type()))
                .isEqualTo("<https://docs.example/followthrough/problems/not-found>; rel=\"help\"");
    }
}
