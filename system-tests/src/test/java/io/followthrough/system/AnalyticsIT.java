package io.followthrough.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.story.SandboxTenant;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the analytics consumer prints when the story was really played for many candidates. */
class AnalyticsIT {

    @TempDir
    static Path data;

    private static String tenantName = "";
    private static String printed = "";

    @BeforeAll
    static void play() throws Exception {
        try (SandboxTenant tenant = SandboxTenant.fresh(Running.stage())) {
            tenantName = tenant.name();
            new ManyCandidates(tenant).play();
            Awaitility.await("the last outcome crosses Kafka")
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> outcomes(tenant) == 3L * ManyCandidates.COHORT);
        }
        printed = new Analytics(data).run();
        System.out.println(printed);
    }

    @Test
    void it_counts_the_thank_yous_by_tier() {
        assertThat(row("Thank-yous")).containsExactly("60", "20", "20", "20", "0", "0", "66.7");
    }

    @Test
    void it_shows_whether_thanking_early_goes_with_advancing() {
        assertThat(rows("Evidence"))
                .extracting(row -> row.subList(row.size() - 3, row.size()))
                .containsExactly(List.of("20", "20", "75.0"), List.of("20", "20", "50.0"), List.of("20", "20", "25.0"));
    }

    @Test
    void a_replay_prints_the_same_tables() throws Exception {
        String again = new Analytics(data).run("--replay");

        assertThat(tables(again)).isNotEmpty().isEqualTo(tables(printed));
    }

    private static long outcomes(SandboxTenant tenant) {
        return tenant.events().stream()
                .filter(event -> event.name().equals("InterviewOutcomeRecorded"))
                .count();
    }

    private static List<String> row(String title) {
        return rows(title).get(0);
    }

    /** The cells after the tenant's, of the rows of this tenant in the table whose title begins so. */
    private static List<List<String>> rows(String title) {
        return printed.lines()
                .dropWhile(line -> !line.startsWith(title))
                .takeWhile(line -> !line.isBlank())
                .filter(line -> line.startsWith(tenantName))
                .map(line -> Stream.of(line.split(" {2,}")).skip(1).toList())
                .toList();
    }

    private static List<String> tables(String output) {
        return output.lines().dropWhile(line -> !line.startsWith("Thank-yous")).toList();
    }
}
