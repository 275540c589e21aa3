package io.followthrough.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JoinedApiTest {

    private static final String PEOPLE = document("/people", "Person", "integer");

    @Test
    void what_is_the_same_stands_there_once() throws JsonProcessingException {
        JsonNode joined = joined(PEOPLE, document("/cats", "Person", "integer"));

        assertThat(joined.path("paths").fieldNames()).toIterable().containsExactlyInAnyOrder("/people", "/cats");
        assertThat(joined.path("components").path("schemas").fieldNames())
                .toIterable()
                .containsExactly("Person");
    }

    @Test
    void what_only_is_called_the_same_gets_its_services_name() throws JsonProcessingException {
        JsonNode joined = joined(PEOPLE, document("/cats", "Person", "string"));

        JsonNode schemas = joined.path("components").path("schemas");
        assertThat(schemas.path("APerson").path("type").asText()).isEqualTo("integer");
        assertThat(schemas.path("BPerson").path("type").asText()).isEqualTo("string");
        assertThat(schemas).hasSize(2);
        assertThat(joined.path("paths").path("/cats").findValuesAsText("$ref"))
                .containsExactly("#/components/schemas/BPerson");
    }

    @Test
    void a_tag_says_what_it_holds_in_each_service() throws JsonProcessingException {
        assertThat(joined(PEOPLE, document("/cats", "Cat", "string")).path("tags"))
                .singleElement()
                .isEqualTo(new ObjectMapper().readTree("""
                        {"name": "All", "description": "/cats; /people"}"""));
    }

    @Test
    void a_path_belongs_to_one_service() {
        assertThatThrownBy(() -> joined(PEOPLE, PEOPLE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/people");
    }

    private static JsonNode joined(String first, String second) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        return JoinedApi.of(Map.of("A", mapper.readTree(first), "B", mapper.readTree(second)));
    }

    private static String document(String path, String schema, String type) {
        return """
                {"openapi": "3.1.0", "info": {"title": "one"}, "servers": [], "tags": [{"name": "All", "description": "%1$s"}],
                 "paths": {"%1$s": {"get": {"x": {"$ref": "#/components/schemas/%2$s"}}}},
                 "components": {"schemas": {"%2$s": {"type": "%3$s"}}}}""".formatted(path, schema, type);
    }
}
