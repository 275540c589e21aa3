package io.followthrough.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiExamplesTest {

    private static final String JSON = "'application/json'";
    private static final String PERSON = "'schema': {'$ref': '#/components/schemas/Person'}";

    private static final String DOCUMENT = """
            {"components": {"schemas": {"Person": {
              "type": "object", "required": ["name"],
              "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}}}}}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'name': 'Lea'}              | ''
            {'name': 'Lea', 'age': 3}    | ''
            {'age': 3}                   | required property 'name' not found
            {'name': 3}                  | integer found, string expected
            {'name': 'Lea', 'nick': 'L'} | an unknown field /nick""")
    void an_example_fits_its_schema_and_says_no_more(String example, String fault) throws JsonProcessingException {
        List<String> faults =
                faultsOf("{'requestBody': {'content': {%s: {%s, 'example': %s}}}}".formatted(JSON, PERSON, example));

        if (fault.equals("''")) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults)
                    .singleElement()
                    .asString()
                    .startsWith("post /people, its request,")
                    .contains(fault);
        }
    }

    @Test
    void every_body_but_that_of_204_is_described() throws JsonProcessingException {
        assertThat(faultsOf("{'responses': {'200': {}, '201': {'content': {}}, '204': {}, '404': {}}}"))
                .containsExactly(
                        "post /people, its answer 200, has no body", "post /people, its answer 201, has no body");
        assertThat(faultsOf("{'responses': {'200': {'content': {%s: {%s}}}}}".formatted(JSON, PERSON)))
                .containsExactly("post /people, its answer 200, has no example");
        assertThat(faultsOf("{'requestBody': {'content': {%s: {'example': {}}}}}".formatted(JSON)))
                .containsExactly("post /people, its request, has no schema");
    }

    @Test
    void an_example_of_a_page_may_stand_with_its_items() throws JsonProcessingException {
        String page = "{'responses': {'200': {'content': {%s: {'schema': {'properties': {'items': {'items': %s}}}}}}}}";

        assertThat(faultsOf(page.formatted(JSON, "{'type': 'string', 'example': 'Lea'}")))
                .isEmpty();
        assertThat(faultsOf(page.formatted(JSON, "{'type': 'string', 'example': 3}")))
                .hasSize(1);
    }

    @Test
    void a_merge_patch_may_remove_what_it_names() throws JsonProcessingException {
        String patch =
                "{'requestBody': {'content': {'application/%s': {%s, 'example': {'name': 'Lea', 'age': null}}}}}";

        assertThat(faultsOf(patch.formatted("merge-patch+json", PERSON))).isEmpty();
        assertThat(faultsOf(patch.formatted("json", PERSON))).hasSize(1);
    }

    private static List<String> faultsOf(String operation) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode described = mapper.readTree(operation.replace('\'', '"'));
        return new ApiExamples(mapper.readTree(DOCUMENT)).faults("post /people", described);
    }
}
