package io.followthrough.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", " * ", "\"2\", \"3\"", "\"2\",\"3\" , \"4\"", "\"with,comma\", \"3\""})
    void the_version_is_matched_alone_or_in_a_list(String ifMatch) {
        assertThatCode(() -> EntityTags.require(ifMatch, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"2\", \"4\"", "W/\"3\"", "\"33\"", "\"\""})
    void another_version_or_a_weak_tag_is_stale(String ifMatch) {
        assertRefused(ifMatch, ProblemKind.STALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "", "\"3", "\"3\" \"4\"", "\"3\",", ", \"3\"", "w/\"3\"", "\"3\", *"})
    void what_is_no_list_of_tags_is_invalid(String ifMatch) {
        assertRefused(ifMatch, ProblemKind.INVALID_REQUEST);
    }

    @Test
    void a_change_needs_the_header_only_where_it_is_required() {
        assertThatCode(() -> EntityTags.check(null, 3)).doesNotThrowAnyException();
        assertThatThrownBy(() -> EntityTags.require(null, 3))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(ProblemKind.PRECONDITION_REQUIRED));
    }

    @Test
    void what_is_known_may_be_known_weakly() {
        assertThat(EntityTags.isKnown("W/\"3\"", "\"3\"")).isTrue();
        assertThat(EntityTags.isKnown("\"1\", \"3\"", "\"3\"")).isTrue();
        assertThat(EntityTags.isKnown("*", "\"3\"")).isTrue();
        assertThat(EntityTags.isKnown("\"4\"", "\"3\"")).isFalse();
    }

    private static void assertRefused(String ifMatch, ProblemKind kind) {
        assertThatThrownBy(() -> EntityTags.check(ifMatch, 3))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
