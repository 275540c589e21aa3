package io.followthrough.testkit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The engine against services that err, each in one way. */
class OperationMatrixTest {

    private static final String TABLE = """
            # a remark
            method | path | body | owner | other candidate | coach | admin | service | other tenant | no token | expired token

            GET | /v1/things/<thing>?of=<candidate> | | 200 | 404 | 403 | 200 | 200 | 404 | 401 | 401
            """;
    private static final OperationRow ROW = OperationTable.parse(TABLE).get(0);
    private static final Map<String, String> FIXTURES =
            Map.of("thing", UUID.randomUUID().toString(), Fixtures.CANDIDATE, "cand-7", Fixtures.SECRET, "Northwind");

    private static final String PAGE = "/problems/some-kind";
    private static final JsonNode DOCUMENT = document();

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void an_answer_as_the_table_says_passes() {
        answer(404, "application/problem+json", problem(404, "\"instance\":\"%s\""));

        assertThatCode(cell(MatrixCaller.OTHER_TENANT)::check).doesNotThrowAnyException();
    }

    @Test
    void another_status_fails() {
        answer(200, "application/json", "{}");

        assertThatThrownBy(cell(MatrixCaller.OTHER_TENANT)::check)
                .hasMessageContaining("GET /v1/things/<thing>?of=<candidate> as other tenant answers 404")
                .hasMessageContaining("another status");
    }

    @Test
    void an_error_that_is_no_problem_fails() {
        answer(404, "text/html", "{\"status\":404}");

        assertThatThrownBy(cell(MatrixCaller.OTHER_CANDIDATE)::check).hasMessageContaining("no problem");
    }

    @Test
    void an_answer_that_is_not_described_fails() {
        answer(500, "application/problem+json", "{\"status\":500}");

        assertThatThrownBy(cell(MatrixCaller.OWNER)::check)
                .hasMessageContaining("not answered as it is described: [the status 500 is not described]");
    }

    @Test
    void a_problem_that_leads_to_no_page_fails() {
        answer(404, "application/problem+json", "{\"status\":404,\"type\":\"https://example.org/problems/other\"}");

        assertThatThrownBy(cell(MatrixCaller.OTHER_CANDIDATE)::check).hasMessageContaining("no help");
    }

    @Test
    void a_refusal_without_a_challenge_fails() {
        answer(401, "application/problem+json", problem(401, "\"detail\":\"\""));

        assertThatThrownBy(cell(MatrixCaller.NO_TOKEN)::check).hasMessageContaining("no challenge");
    }

    @Test
    void a_foreign_id_that_is_answered_unlike_an_unknown_one_fails() {
        answer(404, "application/problem+json", problem(404, "\"known\":%b"));

        assertThatThrownBy(cell(MatrixCaller.OTHER_TENANT)::check).hasMessageContaining("not what an unknown id is");
    }

    @Test
    void foreign_data_in_a_refusal_fails() {
        answer(404, "application/problem+json", problem(404, "\"detail\":\"Northwind\""));

        assertThatThrownBy(cell(MatrixCaller.OTHER_TENANT)::check).hasMessageContaining("foreign data");
    }

    @Test
    void every_operation_needs_a_row_and_every_row_an_operation() {
        Set<OperationKey> same = Set.of(OperationKey.of("GET", "/v1/things/{id}"));
        Set<OperationKey> more =
                Set.of(OperationKey.of("GET", "/v1/things/{id}"), OperationKey.of("DELETE", "/v1/things/{id}"));
        List<OperationRow> rows = List.of(ROW);

        assertThatCode(() -> OperationMatrix.checkComplete(rows, same)).doesNotThrowAnyException();
        assertThatThrownBy(() -> OperationMatrix.checkComplete(rows, more))
                .hasMessageContaining("no row: [DELETE /v1/things/{}]");
        assertThatThrownBy(() -> OperationMatrix.checkComplete(rows, Set.of(OperationKey.of("GET", "/v1/other"))))
                .hasMessageContaining("no operation: [GET /v1/things/{}]");
        assertThatThrownBy(() -> OperationMatrix.checkComplete(List.of(), Set.of()))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_line_with_a_column_too_few_is_refused() {
        assertThatThrownBy(() -> OperationTable.parse(TABLE + "GET | /v1/other | | 200\n"))
                .hasMessageContaining("GET | /v1/other");
    }

    @Test
    void a_placeholder_without_a_fixture_is_refused() {
        assertThatThrownBy(() -> requests().send(ROW, MatrixCaller.OWNER.token("cand-1"), Map.of()))
                .hasMessageContaining("no fixture");
    }

    @Test
    void operations_are_read_with_their_media_types() {
        server.createContext("/openapi", exchange -> {
            byte[] document = """
                    {"paths": {"/v1/things/{id}": {"parameters": [], "get": {},
                      "patch": {"requestBody": {"content": {"application/merge-patch+json": {}}}}}}}""".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, document.length);
            exchange.getResponseBody().write(document);
            exchange.close();
        });

        assertThat(OpenApiDocument.operations(address().resolve("/openapi")))
                .isEqualTo(Map.of(
                        OperationKey.of("GET", "/v1/things/{x}"), "",
                        OperationKey.of("PATCH", "/v1/things/{x}"), "application/merge-patch+json"));
    }

    private MatrixCell cell(MatrixCaller caller) {
        return new MatrixCell(requests(), ROW, caller, FIXTURES);
    }

    private Requests requests() {
        return new Requests(address(), DOCUMENT);
    }

    private static JsonNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode answers = document.withObject("/paths").withObject("/~1v1~1things~1{id}/get/responses");
        Stream.of("200", "401", "404")
                .forEach(status -> answers.withObject("/" + status + "/content/application~1json/schema"));
        return document;
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private static String problem(int status, String more) {
        return "{\"status\":" + status + ",\"type\":\"https://example.org" + PAGE + "\"," + more + "}";
    }

    /** Answers everything; the body may name the request's path, or whether the id is that of the fixture. */
    private void answer(int status, String mediaType, String body) {
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            Object detail = body.contains("%b") ? path.contains(FIXTURES.getOrDefault("thing", "")) : path;
            byte[] content = body.formatted(detail).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", mediaType);
            exchange.getResponseHeaders().set("Link", "<" + PAGE + ">; rel=\"help\"");
            exchange.sendResponseHeaders(status, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
    }
}
