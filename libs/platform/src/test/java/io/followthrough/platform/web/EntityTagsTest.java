package io.followthrough.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import java.util.LinkedHashMap;
import java.util.Map;
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

    @Test
    void what_is_answered_beside_the_row_is_in_the_tag_and_a_change_goes_by_the_version() {
        String fresh = EntityTags.of(3, new Answer("FRESH", Map.of("a", 1, "b", 2)));
        String stale = EntityTags.of(3, new Answer("STALE", Map.of("a", 1, "b", 2)));

        assertThat(fresh).matches("\"3-[0-9a-f]{32}\"").isNotEqualTo(stale);
        assertThat(EntityTags.isKnown(fresh, stale)).isFalse();
        assertThat(EntityTags.isKnown(fresh, fresh)).isTrue();
        assertThatCode(() -> EntityTags.check(fresh, 3)).doesNotThrowAnyException();
        assertRefused("\"33" + fresh.substring(2), ProblemKind.STALE);
        assertRefused("\"2" + fresh.substring(2), ProblemKind.STALE);
        assertRefused("W/" + fresh, ProblemKind.STALE);
    }

    @Test
    void the_order_of_what_has_none_makes_no_difference() {
        Map<String, Integer> one = new LinkedHashMap<>();
        one.put("a", 1);
        one.put("b", 2);
        Map<String, Integer> other = new LinkedHashMap<>();
        other.put("b", 2);
        other.put("a", 1);

        assertThat(EntityTags.ofDerived(new Answer("FRESH", one)))
                .isEqualTo(EntityTags.ofDerived(new Answer("FRESH", other)));
    }

    private record Answer(String freshness, Map<String, Integer> parts) {}

    private static void assertRefused(String ifMatch, ProblemKind kind) {
        assertThatThrownBy(() -> EntityTags.check(ifMatch, 3))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
