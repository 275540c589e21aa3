package io.followthrough.system.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.followthrough.local.token.DevelopmentTokens;
import io.followthrough.system.Running;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Swagger UI as a person opens it, and what the services answer behind the gateway. */
class OneAddressIT {

    private static final Pattern PART = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Pattern DOCUMENT = Pattern.compile("url: '([^']+)'");
    private static final YAMLMapper YAML = new YAMLMapper();

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final URI address = Running.stack().address();
    private final String token = new DevelopmentTokens().sign("one-address", "backend", "service");

    @Test
    void swagger_ui_opens_takes_a_token_and_calls_an_operation_of_every_service() throws Exception {
        URI page = get(address.resolve("/"), Map.of()).uri();
        List<URI> parts = found(PART, get(page, Map.of()).body()).stream()
                .map(page::resolve)
                .toList();
        Map<String, Integer> called = new TreeMap<>();
        for (URI part : parts) {
            HttpResponse<String> answer = get(part, Map.of());
            assertThat(answer.statusCode()).as(part.toString()).isEqualTo(200);
            if (part.getPath().endsWith("-initializer.js")) {
                for (String document : found(DOCUMENT, answer.body())) {
                    called.put(document, tryOut(page.resolve(document)));
                }
            }
        }

        assertThat(parts).extracting(URI::getPath).contains("/docs/swagger-ui-bundle.js", "/docs/swagger-ui.css");
        assertThat(called)
                .isEqualTo(
                        Map.of("interview-service.yaml", 200, "notes-service.yaml", 200, "reminder-service.yaml", 200));
    }

    /** "Authorize" with the token, "Try it out" of the first list that needs nothing, at the address that the document names. */
    private int tryOut(URI location) throws IOException, InterruptedException {
        JsonNode document = YAML.readTree(get(location, Map.of()).body());
        URI server =
                location.resolve(document.path("servers").path(0).path("url").asText());
        assertThat(server.getAuthority())
                .as("a browser may call its own origin only")
                .isEqualTo(address.getAuthority());
        JsonNode scheme = document.path("components").path("securitySchemes").path("bearer");
        assertThat(scheme.path("type").asText() + " " + scheme.path("scheme").asText())
                .isEqualTo("http bearer");
        String list = document.path("paths").properties().stream()
                .filter(path -> !path.getKey().contains("{")
                        && needsNothing(path.getValue().path("get")))
                .map(path -> path.getKey()
                        + (path.getValue().toString().contains("\"candidateId\"") ? "?candidateId=cand-1" : ""))
                .findFirst()
                .orElseThrow();
        assertThat(get(server.resolve(list), Map.of()).statusCode()).isEqualTo(401);
        return get(server.resolve(list), Map.of("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static boolean needsNothing(JsonNode operation) {
        return operation.path("security").toString().contains("service")
                && !operation.path("parameters").findValuesAsText("required").contains("true");
    }

    @Test
    void a_problem_leads_through_the_gateway_to_its_page() throws Exception {
        HttpResponse<String> refused = get(address.resolve("/v1/plans/none"), Map.of());

        String help = found(
                        Pattern.compile("<([^>]*)>; rel=\"help\""),
                        refused.headers().firstValue("Link").orElse(""))
                .get(0);
        assertThat(get(refused.uri().resolve(help), Map.of()).body()).startsWith("# A valid bearer token is needed");
    }

    @Test
    void what_is_created_is_found_where_the_answer_says() throws Exception {
        HttpRequest create = HttpRequest.newBuilder(address.resolve("/v1/opportunities"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"candidateId": "cand-1", "employer": "Northwind", "role": "Data engineer"}"""))
                .build();

        HttpResponse<String> created = browser.send(create, BodyHandlers.ofString());

        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        URI location =
                create.uri().resolve(created.headers().firstValue("Location").orElseThrow());
        assertThat(location.getAuthority()).isEqualTo(address.getAuthority());
        assertThat(get(location, Map.of("Authorization", "Bearer " + token)).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> get(URI place, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(place).timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
