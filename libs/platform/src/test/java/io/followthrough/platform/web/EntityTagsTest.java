package io.followthrough.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityTagsTest {

    @Test
    void what_is_known_may_be_known_weakly() {
        assertThat(EntityTags.isKnown("W/\"3\"", "\"3\"")).isTrue();
        assertThat(EntityTags.isKnown("\"1\", \"3\"", "\"3\"")).isTrue();
        assertThat(EntityTags.isKnown("*", "\"3\"")).isTrue();
        assertThat(EntityTags.isKnown("\"4\"", "\"3\"")).isFalse();
    }

    @Test
    void what_is_answered_beside_the_row_is_in_the_tag() {
        String fresh = EntityTags.of(3, new Answer("FRESH", Map.of("a", 1, "b", 2)));
        String stale = EntityTags.of(3, new Answer("STALE", Map.of("a", 1, "b", 2)));

        assertThat(fresh).matches("\"3-[0-9a-f]{32}\"").isNotEqualTo(stale);
        assertThat(EntityTags.isKnown(fresh, stale)).isFalse();
        assertThat(EntityTags.isKnown(fresh, fresh)).isTrue();
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
}
