package io.followthrough.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaRulesTest {

    @Test
    void every_field_is_described_however_deep_it_lies() throws JsonProcessingException {
        assertThat(faultsOf("""
                {"properties": {"name": {"type": "string"},
                  "home": {"description": "Where", "properties": {"street": {}, "town": {"description": "Which"}}},
                  "friends": {"description": "Who", "items": {"properties": {"nick": {}}}}}}"""))
                .containsExactly(
                        "the field Person.name has no description",
                        "the field Person.home.street has no description",
                        "the field Person.friends.nick has no description");
    }

    @Test
    void a_field_may_be_called_as_a_keyword_is() throws JsonProcessingException {
        assertThat(faultsOf("{\"properties\": {\"description\": {}, \"example\": {\"properties\": {\"x\": {}}}}}"))
                .containsExactly(
                        "the field Person.description has no description",
                        "the field Person.example has no description",
                        "the field Person.example.x has no description");
    }

    @Test
    void an_example_is_no_schema() throws JsonProcessingException {
        assertThat(faultsOf("{\"examples\": [{\"properties\": {\"name\": {}}, \"pattern\": \"a++\"}]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\\s*+a", "a++", "[a]?+", "a{2}+", "(?s)a", "(?>a)"})
    void a_pattern_is_one_that_other_languages_read(String pattern) throws JsonProcessingException {
        assertThat(faultsOf("{\"pattern\": \"" + pattern + "\"}"))
                .singleElement()
                .asString()
                .startsWith("Person has a pattern that only Java reads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^[^\\\\x00]*$", "\\\\S", "^(?:a|b)$", "(?=a)", "(?<year>a)"})
    void what_they_read_is_none_of_those(String pattern) throws JsonProcessingException {
        assertThat(faultsOf("{\"pattern\": \"" + pattern + "\"}")).isEmpty();
    }

    @Test
    void an_answer_says_what_is_always_there_unless_it_is_sent_too() throws JsonProcessingException {
        String schema = "{\"properties\": {\"name\": {\"description\": \"Which\"}}}";
        String reference =
                "{\"content\": {\"application/json\": {\"schema\": {\"$ref\": \"#/components/schemas/Person\"}}}}";
        String answer = "\"responses\": {\"200\": " + reference + "}";

        assertThat(faultsOf(schema, "{" + answer + "}"))
                .containsExactly("the answer Person has no field that is always there");
        assertThat(faultsOf(schema, "{" + answer + ", \"requestBody\": " + reference + "}"))
                .isEmpty();
    }

    private static List<String> faultsOf(String schema) throws JsonProcessingException {
        return faultsOf(schema, "{}");
    }

    private static List<String> faultsOf(String schema, String operation) throws JsonProcessingException {
        return SchemaRules.faults(new ObjectMapper()
                .readTree("{\"components\": {\"schemas\": {\"Person\": %s}}, \"paths\": {\"/people\": {\"get\": %s}}}"
                        .formatted(schema, operation)));
    }
}
