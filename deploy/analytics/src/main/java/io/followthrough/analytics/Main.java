package io.followthrough.analytics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./run analytics}: reads what is new in the topics, refreshes the Parquet files and prints the tables. */
@Command(name = "analytics")
public final class Main implements Callable<Integer> {

    @Option(names = "--bootstrap-servers", required = true)
    private String bootstrapServers = "";

    @Option(names = "--data")
    private Path data = Path.of(".local/analytics");

    @Option(names = "--tenant", description = "Whose tables to print; all tenants' without it")
    private @Nullable String tenant;

    @Option(names = "--replay")
    private boolean replay;

    Main() {}

    public static void main(String[] arguments) {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setExecutionExceptionHandler(Main::explain);
        System.exit(commandLine.execute(arguments));
    }

    @Override
    public Integer call() throws IOException, SQLException {
        Files.createDirectories(data);
        EventSchemas schemas = EventSchemas.published();
        Anonymizer anonymizer = new Anonymizer(schemas, Pseudonyms.keptIn(data.resolve("pseudonym.key")));
        try (Warehouse warehouse = Warehouse.open(data.resolve("events.duckdb"), schemas)) {
            if (replay) {
                warehouse.forgetPositions();
            }
            read(anonymizer, warehouse);
            int files = new ParquetFiles(warehouse, data.resolve("parquet")).refresh();
            System.out.printf("%d Parquet files refreshed in %s%n", files, data.resolve("parquet"));
            new Report(warehouse).print(told -> tenant == null || told.equals(tenant), System.out);
        }
        return CommandLine.ExitCode.OK;
    }

    private void read(Anonymizer anonymizer, Warehouse warehouse) throws SQLException {
        try (TopicReader reader = new TopicReader(bootstrapServers, anonymizer, warehouse)) {
            TopicReader.Outcome outcome = reader.readToEnd();
            System.out.printf("%d records read%n", outcome.records());
            outcome.unknown().forEach((type, count) -> System.out.printf("skipped, no schema: %s (%d)%n", type, count));
            outcome.unreadable().forEach(where -> System.out.printf("skipped, unreadable: %s%n", where));
        }
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof KafkaException || failure instanceof SQLException) {
            command.getErr().println("The analytics failed: " + failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
