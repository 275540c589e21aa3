package io.followthrough.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    private record Written(
            @Nullable String name,
            @ManyLines @Nullable String text,
            @ManyLines @Nullable List<String> texts,
            @Identifier @Nullable String id) {}

    private final ObjectMapper mapper = new ObjectMapper();

    WrittenTextTest() {
        new StrictJson().customize(mapper);
    }

    @Test
    void each_field_is_read_as_it_says_of_itself() throws JsonProcessingException {
        Written written = mapper.readValue("""
                {"name": " Ana ", "text": " a\\n", "texts": ["\\tb"], "id": "cand-1"}""", Written.class);

        assertThat(written).isEqualTo(new Written("Ana", " a\n", List.of("\tb"), "cand-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"a\\nb\"}",
                "{\"text\": \"a\\u0007\"}",
                "{\"texts\": [\"a\", \"\\u0000\"]}",
                "{\"id\": \" a\"}"
            })
    void what_does_not_fit_is_refused(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Written.class)).isInstanceOf(JsonProcessingException.class);
    }

    /** As the claims of a token are read. */
    @Test
    void what_is_no_field_stays_as_it_stands() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"tenant_id\": \"tokens\\n\", \"groups\": [\" admin\"]}", Map.class))
                .isEqualTo(Map.of("tenant_id", "tokens\n", "groups", List.of(" admin")));
    }

    @Test
    void what_was_stored_before_today_s_rules_can_be_read_with_what_is_changed_beside_it()
            throws JsonProcessingException {
        Written stored =
                StoredBefore.in(mapper.readerFor(Written.class)).readValue("{\"name\": \"a\\nb\", \"id\": \" a\"}");

        assertThat(stored).isEqualTo(new Written("a\nb", null, null, " a"));
    }
}
