package io.followthrough.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", " * ", "\"2\", \"3\"", "\"2\",\"3\" , \"4\"", "\"with,comma\", \"3\""})
    void the_version_is_matched_alone_or_in_a_list(String header) {
        assertThatCode(() -> IfMatch.required(header).check(3)).doesNotThrowAnyException();
        assertThatCode(() -> IfMatch.optional(header).check(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"2\", \"4\"", "W/\"3\"", "\"33\"", "\"\""})
    void another_version_or_a_weak_tag_is_stale(String header) {
        assertRefused(IfMatch.optional(header), ProblemKind.STALE);
        assertRefused(IfMatch.required(header), ProblemKind.STALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "", "\"3", "\"3\" \"4\"", "\"3\",", ", \"3\"", "w/\"3\"", "\"3\", *"})
    void what_is_no_list_of_tags_is_invalid(String header) {
        assertRefused(IfMatch.optional(header), ProblemKind.INVALID_REQUEST);
    }

    @Test
    void a_change_needs_the_header_only_where_it_is_required() {
        assertThatCode(() -> IfMatch.optional(null).check(3)).doesNotThrowAnyException();
        assertRefused(IfMatch.required(null), ProblemKind.PRECONDITION_REQUIRED);
    }

    @Test
    void a_change_goes_by_the_version_and_not_by_what_was_answered_beside_the_row() {
        String tag = EntityTags.of(3, Map.of("freshness", "FRESH"));

        assertThatCode(() -> IfMatch.optional(tag).check(3)).doesNotThrowAnyException();
        assertRefused(IfMatch.optional("\"33" + tag.substring(2)), ProblemKind.STALE);
        assertRefused(IfMatch.optional("\"2" + tag.substring(2)), ProblemKind.STALE);
        assertRefused(IfMatch.optional("W/" + tag), ProblemKind.STALE);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"'\"3\"', true, true", "*, true, false", "' * ', true, false", ", false, false"})
    void accepting_whatever_stands_names_no_version(@Nullable String header, boolean sent, boolean named) {
        assertThat(IfMatch.optional(header).isSent()).isEqualTo(sent);
        assertThat(IfMatch.optional(header).namesVersion()).isEqualTo(named);
    }

    private static void assertRefused(IfMatch ifMatch, ProblemKind kind) {
        assertThatThrownBy(() -> ifMatch.check(3))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
