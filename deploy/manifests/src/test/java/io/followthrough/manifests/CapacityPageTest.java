package io.followthrough.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/scaling.md says what so many tenants need, reckoned here: from what docs/measurements.md measured, and from what the page
 * assumes of candidates. {@code -Dcapacity=write} writes the table anew.
 */
class CapacityPageTest {

    private static final Path PAGE = Manifests.REPOSITORY.resolve("docs/scaling.md");
    private static final Pattern TABLE = Pattern.compile("(?s)(<!-- capacity -->\n).*?(<!-- end -->)");

    /** Measured: processor time of a write, in ms, half of 1.3 ms each; events that a replica applies a second; a line of notes, in bytes. */
    private static final double SERVICE_MILLIS = 0.65;

    private static final double DATABASE_MILLIS = 0.65;
    private static final double EVENTS_OF_REPLICA = 147;
    private static final double BYTES_OF_LINE = 263e6 / 100_000;

    /** Assumed. */
    private static final int CANDIDATES = 1_000;

    private static final double ROUNDS_A_WEEK = 2;
    private static final double REQUESTS_OF_ROUND = 115;
    private static final double EVENTS_OF_ROUND = 20;
    private static final double LINES_OF_ROUND = 10;
    private static final double OTHER_BYTES_OF_ROUND = 20_000;
    private static final double PEAK = 10;

    /** Chosen: no core busier than half at the peak; no database larger than this. */
    private static final double BUSY = 0.5;

    private static final int DATABASE_CORES = 32;
    private static final double DATABASE_TERABYTES = 4;

    private static final int LEAST_REPLICAS = 2;
    private static final double SECONDS_A_WEEK = 7 * 24 * 3600.0;
    private static final double WEEKS_A_YEAR = 52;

    /** What so many tenants need together. */
    private record Need(double requests, double events, int replicas, int consumers, int cores, double terabytes) {

        static Need of(int tenants) {
            double rounds = tenants * CANDIDATES * ROUNDS_A_WEEK;
            double requests = rounds * REQUESTS_OF_ROUND / SECONDS_A_WEEK * PEAK;
            double events = rounds * EVENTS_OF_ROUND / SECONDS_A_WEEK * PEAK;
            return new Need(
                    requests,
                    events,
                    atLeast(requests / 3 * SERVICE_MILLIS / 1000 / BUSY),
                    atLeast(events / EVENTS_OF_REPLICA),
                    (int) Math.ceil((requests + 2 * events) * DATABASE_MILLIS / 1000 / BUSY),
                    rounds * WEEKS_A_YEAR * (LINES_OF_ROUND * BYTES_OF_LINE + OTHER_BYTES_OF_ROUND) / 1e12);
        }

        private static int atLeast(double replicas) {
            return Math.max(LEAST_REPLICAS, (int) Math.ceil(replicas));
        }

        int cells() {
            return (int) Stream.of(
                            (double) replicas / Topic.PARTITIONS,
                            (double) consumers / Topic.PARTITIONS,
                            (double) cores / DATABASE_CORES,
                            terabytes / DATABASE_TERABYTES)
                    .mapToDouble(Math::ceil)
                    .max()
                    .orElseThrow();
        }

        String row(int tenants) {
            return String.format(
                    Locale.ROOT,
                    "| %,d | %,.1f | %,.1f | %,d | %,d | %,d | %,.2f TB | %,d |",
                    tenants,
                    requests,
                    events,
                    replicas,
                    consumers,
                    cores,
                    terabytes,
                    cells());
        }
    }

    @Test
    void what_tenants_need_stands_there() throws IOException {
        String page = Files.readString(PAGE);
        String rows = Stream.of(1, 100, 10_000)
                .map(tenants -> Need.of(tenants).row(tenants))
                .collect(Collectors.joining("\n", """
                        | tenants | requests/s | events/s | replicas of a service, for requests | of notes- and reminder-service, for events | cores of PostgreSQL | a year's data | cells |
                        |---|---|---|---|---|---|---|---|
                        """, "\n"));
        String written = TABLE.matcher(page)
                .replaceAll(table -> Matcher.quoteReplacement(table.group(1) + rows + table.group(2)));
        if ("write".equals(System.getProperty("capacity"))) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(written).contains("| 10,000 |");
    }
}
