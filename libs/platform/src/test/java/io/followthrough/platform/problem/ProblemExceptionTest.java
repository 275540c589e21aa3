package io.followthrough.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemExceptionTest {

    @Test
    void the_detail_of_a_broken_rule_is_a_sentence() {
        Problem problem = ProblemException.brokenRule("R26", "doneAt", "must not lie ahead: it is 10:00")
                .toProblem("/v1/things");

        assertThat(problem.detail()).isEqualTo("doneAt must not lie ahead: it is 10:00.");
        assertThat(problem.violations()).containsExactly(new Violation("doneAt", "must not lie ahead: it is 10:00"));
        assertThat(ProblemException.brokenRule(null, "until", "It was due yesterday.")
                        .toProblem("/v1/things")
                        .detail())
                .isEqualTo("It was due yesterday.");
    }
}
