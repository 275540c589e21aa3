package io.followthrough.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Alerts ask for metrics that there are, have a page that says what to do, and a test that shows when they fire. */
class RulesTest {

    private static final Pattern METRIC = Pattern.compile("followthrough_[a-z_]+");
    private static final String RULES = "deploy/observability/alerts.yml";

    @Test
    void alerts_ask_for_metrics_that_are_documented() throws IOException {
        String documented = Files.readString(Manifests.REPOSITORY.resolve("docs/metrics.md"));
        Set<String> asked = new TreeSet<>();
        alerts().forEach(alert -> METRIC.matcher(alert.path("expr").asText())
                .results()
                .forEach(found -> asked.add(found.group().replaceAll("_(total|count|sum|max)$", ""))));

        assertThat(asked).hasSizeGreaterThan(3).allMatch(metric -> documented.contains("| `" + metric + "` |"));
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
        JsonNode tests = Manifests.documents(Manifests.REPOSITORY.resolve("deploy/observability/tests/alerts.yml"))
                .get(0)
                .path("tests");
        tests.forEach(test -> test.path("alert_rule_test").forEach(when -> {
            if (!when.path("exp_alerts").isEmpty()) {
                shown.add(when.path("alertname").asText());
            }
        }));

        assertThat(shown)
                .containsAll(alerts().stream()
                        .map(alert -> alert.path("alert").asText())
                        .toList());
    }

    private static List<JsonNode> alerts() throws IOException {
        List<JsonNode> alerts = new ArrayList<>();
        Manifests.documents(Manifests.REPOSITORY.resolve(RULES))
                .get(0)
                .path("groups")
                .forEach(group -> group.path("rules").forEach(alerts::add));
        return alerts;
    }
}
