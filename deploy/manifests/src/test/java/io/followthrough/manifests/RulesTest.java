package io.followthrough.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Alerts and panels ask for metrics that there are; alerts have a page that says what to do, and a test that shows when they
 * fire. That each finds something in a running system, deploy/observability/prove.sh shows.
 */
class RulesTest {

    private static final Path FOLDER = Manifests.REPOSITORY.resolve("deploy/observability");
    private static final Pattern NO_METRIC =
            Pattern.compile("\\{[^}]*}|\\[[^]]*]|\\b(?:by|on) \\([^)]*\\)|\\w+(?= ?\\()|group_left");
    private static final List<String> ENDINGS = List.of("", "_total", "_bucket", "_count", "_sum", "_max");
    private static final Pattern METRIC = Pattern.compile("job:\\w+:\\w+|[a-z]+(?:_[a-z0-9]+)+");

    @Test
    void alerts_and_objectives_ask_for_metrics_that_are_documented() throws IOException {
        assertThat(metrics(rules().map(rule -> rule.path("expr").asText())))
                .hasSizeGreaterThan(10)
                .allMatch(known()::contains);
    }

    @Test
    void panels_ask_for_metrics_that_are_documented() throws IOException {
        List<String> asked = new ArrayList<>();
        for (Path board : files("dashboards", ".json")) {
            new ObjectMapper().readTree(board.toFile()).findValues("expr").forEach(query -> asked.add(query.asText()));
        }

        assertThat(metrics(asked.stream())).hasSizeGreaterThan(40).allMatch(known()::contains);
    }

    @Test
    void of_a_query_everything_that_is_a_metric_is_found() {
        assertThat(
                        metrics(
                                Stream.of(
                                        "histogram_quantile(0.9, sum by (some_label) (rate(a_b_bucket{c_d=\"e_f\"}[5m]))) / on (g_h) job:x:y_1h")))
                .containsExactly("a_b_bucket", "job:x:y_1h");
    }

    @Test
    void every_alert_has_a_page_that_its_index_names() throws IOException {
        String index = Files.readString(Manifests.REPOSITORY.resolve("docs/operations/README.md"));

        assertThat(alerts()).isNotEmpty().allSatisfy(alert -> {
            String name = alert.path("alert").asText();
            String page = alert.path("annotations").path("runbook").asText();
            assertThat(Manifests.REPOSITORY.resolve(page)).as(name).isRegularFile();
            assertThat(index.lines().filter(line -> line.contains("`" + name + "`")))
                    .as(name)
                    .singleElement()
                    .asString()
                    .contains("(" + page.replace("docs/operations/", "") + ")");
        });
    }

    @Test
    void every_alert_is_shown_to_fire() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Path file : files("tests", ".yml")) {
            for (JsonNode test : Manifests.documents(file).get(0).path("tests")) {
                test.path("alert_rule_test").forEach(when -> {
                    if (!when.path("exp_alerts").isEmpty()) {
                        shown.add(when.path("alertname").asText());
                    }
                });
            }
        }

        assertThat(shown)
                .containsAll(alerts().stream()
                        .map(alert -> alert.path("alert").asText())
                        .toList());
    }

    private static List<JsonNode> alerts() throws IOException {
        return rules().filter(rule -> rule.has("alert")).toList();
    }

    private static Stream<JsonNode> rules() throws IOException {
        List<JsonNode> rules = new ArrayList<>();
        for (Path file : files("", ".yml")) {
            Manifests.documents(file)
                    .get(0)
                    .path("groups")
                    .forEach(group -> group.path("rules").forEach(rules::add));
        }
        return rules.stream();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** What the page lists, with what Prometheus' format adds to names, and what a rule records. */
    private static Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>();
        Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                .matcher(Files.readString(Manifests.REPOSITORY.resolve("docs/metrics.md")))
                .results()
                .forEach(row -> ENDINGS.forEach(ending -> known.add(row.group(1) + ending)));
        rules().filter(rule -> rule.has("record"))
                .forEach(rule -> known.add(rule.path("record").asText()));
        return known;
    }

    private static Set<String> metrics(Stream<String> queries) {
        Set<String> metrics = new TreeSet<>();
        queries.map(query -> NO_METRIC.matcher(query).replaceAll(" "))
                .forEach(query -> METRIC.matcher(query).results().forEach(found -> metrics.add(found.group())));
        return metrics;
    }
}
