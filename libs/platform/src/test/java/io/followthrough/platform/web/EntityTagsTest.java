package io.followthrough.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityTagsTest {

    @Test
    void what_is_known_may_be_known_weakly() {
        assertThat(EntityTags.known("W/\"3\"", "\"3\"")).isPresent();
        assertThat(EntityTags.known("\"1\", \"3\"", "\"3\"")).isPresent();
        assertThat(EntityTags.known("*", "\"3\"")).isPresent();
        assertThat(EntityTags.known("\"4\"", "\"3\"")).isEmpty();
    }

    @Test
    void what_is_answered_beside_the_row_is_in_the_tag() {
        String fresh = EntityTags.of(3, new Answer("FRESH", Map.of("a", 1, "b", 2)));
        String stale = EntityTags.of(3, new Answer("STALE", Map.of("a", 1, "b", 2)));

        assertThat(fresh).matches("\"3-[0-9a-f]{32}\"").isNotEqualTo(stale);
        assertThat(EntityTags.known(fresh, stale)).isEmpty();
        assertThat(EntityTags.known(fresh, fresh)).isPresent();
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

    @Test
    void what_is_compressed_has_a_tag_of_its_own_by_which_the_same_is_known() {
        String tag = EntityTags.of(3, new Answer("FRESH", Map.of()));
        String compressed = EntityTags.ofCompressed(tag);

        assertThat(compressed).isNotEqualTo(tag);
        assertThat(EntityTags.known(compressed, tag)).contains(compressed);
        assertThat(EntityTags.known("\"1\", " + tag, tag)).contains(tag);
        assertThat(EntityTags.names(compressed, 3)).isTrue();
        assertThat(EntityTags.names(EntityTags.ofCompressed("\"3\""), 3)).isTrue();
        assertThat(EntityTags.names(EntityTags.ofCompressed("\"3\""), 4)).isFalse();
    }

    @Test
    void a_tag_of_the_moment_is_weak_and_that_of_every_encoding() {
        String tag = EntityTags.ofMoment(Map.of("a", 1));

        assertThat(tag).startsWith("W/\"");
        assertThat(EntityTags.ofCompressed(tag)).isEqualTo(tag);
        assertThat(EntityTags.known(tag, tag)).contains(tag);
    }

    private record Answer(String freshness, Map<String, Integer> parts) {}
}
