package io.followthrough.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergePatchTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private static final ValidatorFactory VALIDATORS = Validation.buildDefaultValidatorFactory();
    private static final Recipe SOUP =
            new Recipe("Soup", "Boil", new Cook("Ada", "ada@kitchen.example"), List.of("leek", "salt"));

    private final MergePatch patch = new MergePatch(JSON, VALIDATORS.getValidator());

    record Cook(@NotBlank String name, @Nullable String email) {}

    record Recipe(
            @NotBlank @Size(max = 20) String title,
            @Nullable String steps,
            @Valid @Nullable Cook cook,
            List<String> parts) {}

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                              | {"title":"Soup","steps":"Boil","cook":{"name":"Ada","email":"ada@kitchen.example"},"parts":["leek","salt"]}
            {"title":"Stew","steps":null}   | {"title":"Stew","cook":{"name":"Ada","email":"ada@kitchen.example"},"parts":["leek","salt"]}
            {"cook":{"email":null}}         | {"title":"Soup","steps":"Boil","cook":{"name":"Ada"},"parts":["leek","salt"]}
            {"cook":null,"parts":["leek"]}  | {"title":"Soup","steps":"Boil","parts":["leek"]}
            """)
    void what_is_named_is_replaced_null_removes_lists_are_replaced_whole(String changes, String expected)
            throws JsonProcessingException {
        Recipe patched = patch.apply(object(changes), SOUP, Recipe.class);

        assertThat(JSON.<ObjectNode>valueToTree(patched)).isEqualTo(JSON.readTree(expected));
    }

    /** The cases that the RFC lists in its appendix A. */
    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(delimiter = ';', textBlock = """
            {"a":"b"};              {"a":"c"};                 {"a":"c"}
            {"a":"b"};              {"b":"c"};                 {"a":"b","b":"c"}
            {"a":"b"};              {"a":null};                {}
            {"a":"b","b":"c"};      {"a":null};                {"b":"c"}
            {"a":["b"]};            {"a":"c"};                 {"a":"c"}
            {"a":"c"};              {"a":["b"]};               {"a":["b"]}
            {"a":{"b":"c"}};        {"a":{"b":"d","c":null}};  {"a":{"b":"d"}}
            {"a":[{"b":"c"}]};      {"a":[1]};                 {"a":[1]}
            ["a","b"];              ["c","d"];                 ["c","d"]
            {"a":"b"};              ["c"];                     ["c"]
            {"a":"foo"};            null;                      null
            {"a":"foo"};            "bar";                     "bar"
            {"e":null};             {"a":1};                   {"e":null,"a":1}
            [1,2];                  {"a":"b","c":null};        {"a":"b"}
            {};                     {"a":{"bb":{"ccc":null}}}; {"a":{"bb":{}}}
            """)
    void it_merges_as_the_rfc_says(String target, String changes, String result) throws JsonProcessingException {
        JsonNode before = JSON.readTree(target);

        assertThat(patch.merged(before, JSON.readTree(changes))).isEqualTo(JSON.readTree(result));
        assertThat(before).isEqualTo(JSON.readTree(target));
    }

    @Test
    void an_object_can_come_where_none_was() throws JsonProcessingException {
        Recipe withoutCook = new Recipe("Soup", null, null, List.of());

        Recipe patched =
                patch.apply(object("{\"cook\": {\"name\": \"Eva\", \"email\": null}}"), withoutCook, Recipe.class);

        assertThat(patched.cook()).isEqualTo(new Cook("Eva", null));
    }

    @Test
    void what_becomes_of_it_is_validated_whole() {
        assertThatExceptionOfType(ResteasyReactiveViolationException.class)
                .isThrownBy(
                        () -> patch.apply(object("{\"title\": null, \"cook\": {\"name\": \" \"}}"), SOUP, Recipe.class))
                .satisfies(invalid -> assertThat(invalid.getConstraintViolations())
                        .extracting(violation -> violation.getPropertyPath().toString())
                        .containsExactlyInAnyOrder("title", "cook.name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"colour\":null}", "{\"cook\":{\"age\":null}}", "{\"title\":\"Stew\",\"x\":{}}"})
    void what_there_is_not_can_be_neither_set_nor_removed(String changes) {
        assertThatExceptionOfType(WebApplicationException.class)
                .isThrownBy(() -> patch.apply(object(changes), SOUP, Recipe.class))
                .withCauseInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void what_is_not_there_cannot_be_changed() {
        assertThatExceptionOfType(WebApplicationException.class)
                .isThrownBy(() -> patch.apply(object("{\"price\": 3}"), SOUP, Recipe.class))
                .withCauseInstanceOf(UnrecognizedPropertyException.class);
    }

    private static ObjectNode object(String json) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(json);
    }
}
