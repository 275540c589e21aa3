package io.followthrough.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private static final Path DOCUMENTS = Path.of("..", "..", "docs", "api");
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Routes routes = Routes.described();

    @ParameterizedTest
    @ValueSource(strings = {"interview-service", "notes-service", "reminder-service"})
    void every_operation_is_routed_to_the_service_that_describes_it(String service) throws IOException {
        List<String> paths = paths(service);

        assertThat(paths)
                .hasSizeGreaterThan(10)
                .allSatisfy(path -> assertThat(
                                routes.serviceOf(path.replaceAll("\\{[^}]*}", "01a181d8-51c2-7e16-88f7-5c5d7813f3d4")))
                        .as(path)
                        .contains(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interview-service", "notes-service", "reminder-service"})
    void a_document_is_read_as_a_parser_reads_it(String service) throws IOException {
        ApiDocument document = ApiDocument.all().stream()
                .filter(one -> one.service().equals(service))
                .findFirst()
                .orElseThrow();

        assertThat(document.paths()).containsExactlyElementsOf(paths(service));
        JsonNode served = YAML.readTree(document.atThisAddress());
        assertThat(served.path("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
        assertThat(served.path("paths"))
                .isEqualTo(YAML.readTree(document.yaml()).path("paths"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/v1",
                "/v1/",
                "/v1/audit",
                "/v1/audit/",
                "/v2/opportunities",
                "/v1/opportunitiesX",
                "/q/metrics"
            })
    void what_no_service_alone_has_is_nowhere(String path) {
        assertThat(routes.serviceOf(path)).isEmpty();
    }

    @Test
    void what_several_services_have_is_told_apart_by_the_next_segment() {
        assertThat(routes.serviceOf("/v1/audit/notes")).contains("notes-service");
        assertThat(routes.serviceOf("/v1/audit/reminders")).contains("reminder-service");
        assertThat(routes.byPrefix())
                .containsEntry("/v1/opportunities", "interview-service")
                .containsEntry("/v1/exports/notes", "notes-service")
                .doesNotContainKeys("/v1", "/v1/exports", "/v1/opportunities/{id}");
    }

    @Test
    void operators_find_the_same_routes_in_the_docs() throws IOException {
        String page = Files.readString(Path.of("..", "..", "docs", "integrate.md"));
        Map<String, String> documented = new TreeMap<>();
        Pattern.compile("(?m)^\\| (\\S+-service) \\| (.*) \\|$")
                .matcher(page)
                .results()
                .forEach(row -> Pattern.compile("`([^`]+)`")
                        .matcher(row.group(2))
                        .results()
                        .forEach(prefix -> documented.put(prefix.group(1), row.group(1))));

        assertThat(documented).isEqualTo(routes.byPrefix());
    }

    @Test
    void no_document_is_left_out() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("-service.yaml")))
                    .containsExactlyInAnyOrderElementsOf(ApiDocument.all().stream()
                            .map(document -> document.service() + ".yaml")
                            .toList());
        }
    }

    private static List<String> paths(String service) throws IOException {
        JsonNode document = YAML.readTree(Files.readString(DOCUMENTS.resolve(service + ".yaml")));
        Iterable<String> names = () -> document.path("paths").fieldNames();
        return StreamSupport.stream(names.spliterator(), false).toList();
    }
}
