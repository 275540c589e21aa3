package io.followthrough.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.platform.events.EventJson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

    private record Part(String name, @Nullable Instant at, Duration lasting) {}

    private interface Titled {
        @JsonProperty("title")
        String name();
    }

    @Test
    void what_is_written_is_read() {
        List<Part> parts = List.of(
                new Part("one", Instant.parse("2026-11-09T09:30:00Z"), Duration.ofMinutes(90)),
                new Part("two", null, Duration.ZERO));

        String json = Json.write(parts);

        assertThat(json).contains("\"at\":\"2026-11-09T09:30:00Z\"", "\"lasting\":\"PT1H30M\"");
        assertThat(Json.read(json, PARTS)).isEqualTo(parts);
    }

    @Test
    void what_a_newer_replica_adds_is_ignored() {
        assertThat(Json.read("[{\"name\": \"one\", \"lasting\": \"PT1M\", \"colour\": \"RED\"}]", PARTS))
                .containsExactly(new Part("one", null, Duration.ofMinutes(1)));
    }

    @Test
    void a_type_may_have_a_mapper_of_its_own() {
        ObjectMapper mapper = EventJson.mapper().copy().addMixIn(Part.class, Titled.class);
        List<Part> parts = List.of(new Part("one", null, Duration.ZERO));

        String json = Json.write(mapper, parts);

        assertThat(json).contains("\"title\":\"one\"");
        assertThat(Json.read(mapper, json, PARTS)).isEqualTo(parts);
    }

    @Test
    void what_cannot_be_read_tells_its_type_and_not_its_content() {
        assertThatThrownBy(() -> Json.read("secret", PARTS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Part")
                .hasMessageNotContaining("secret");
    }
}
