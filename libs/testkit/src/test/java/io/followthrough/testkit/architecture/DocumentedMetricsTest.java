package io.followthrough.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/metrics.md lists the metrics of our own, all of them and no others. */
class DocumentedMetricsTest {

    private static final Pattern NAME = Pattern.compile("\"(followthrough\\.[a-z.]+)\"");
    private static final Pattern ALERTED = Pattern.compile("followthrough_[a-z_]+");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(followthrough_[a-z_]+)` \\|");

    private final Path root = Workspace.find().root();

    @Test
    void every_metric_is_documented_and_what_is_documented_is_one() throws IOException {
        Set<String> documented = ROW.matcher(Files.readString(root.resolve("docs/metrics.md")))
                .results()
                .map(row -> row.group(1).replaceFirst("_seconds$", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented).hasSizeGreaterThan(10).isEqualTo(registered());
    }

    @Test
    void every_metric_that_an_alert_watches_is_documented() throws IOException {
        String alerts = Files.readString(root.resolve("deploy/observability/alerts.yml"));
        Set<String> watched = ALERTED.matcher(alerts)
                .results()
                .map(name -> name.group().replaceFirst("_(total|count|sum|bucket)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> documented = ROW.matcher(Files.readString(root.resolve("docs/metrics.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(watched).contains("followthrough_inbox_unapplied");
        assertThat(documented).containsAll(watched);
    }

    /** Names of metrics stand in classes that know the registry. */
    private Set<String> registered() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(DocumentedMetricsTest::isSource).toList()) {
                String text = Files.readString(file);
                if (text.contains("import io.micrometer.core.instrument.MeterRegistry;")) {
                    NAME.matcher(text)
                            .results()
                            .forEach(name -> names.add(name.group(1).replace('.', '_')));
                }
            }
        }
        return names;
    }

    private static boolean isSource(Path file) {
        String path = file.toString();
        return path.endsWith(".java") && path.contains("/src/main/java/") && !path.contains("/target/");
    }
}
