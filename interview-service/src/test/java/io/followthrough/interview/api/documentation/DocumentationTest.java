package io.followthrough.interview.api.documentation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.contracts.catalogue.EventType;
import io.followthrough.contracts.catalogue.EventTypes;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What problems and events refer to is there, for everybody. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class DocumentationTest {

    private static final Path PAGES = Path.of("..", "docs");

    @ParameterizedTest
    @EnumSource
    void the_page_of_every_kind_of_problem_is_served_at_the_path_of_its_type(ProblemKind kind) throws IOException {
        String path = URI.create(kind.type()).getPath();

        given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .header("Cache-Control", "public, max-age=3600")
                .body(equalTo(Files.readString(PAGES.resolve(path.substring(1) + ".md"))));
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_schema_of_every_event_is_served_at_the_path_of_its_identifier(EventType type) {
        given().get(type.dataSchema().getPath())
                .then()
                .statusCode(200)
                .contentType(startsWith("application/schema+json"))
                .body("'$id'", equalTo(type.dataSchema().toString()));
    }

    static Stream<EventType> types() {
        return EventTypes.all().stream();
    }

    @Test
    void a_problem_leads_to_its_page() {
        String help = given().get("/v1/opportunities").header("Link");

        given().get(help.replaceFirst("<(.*)>; rel=\"help\"", "$1"))
                .then()
                .statusCode(200)
                .body(startsWith("# A valid bearer token is needed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/problems/README", "/problems/nothing", "/schemas/nothing.v1.json", "/problems/not-found.md"})
    void nothing_else_is(String path) {
        given().get(path).then().statusCode(404).body("detail", equalTo("There is no such page."));
    }
}
