package io.followthrough.platform.store;

import io.followthrough.local.postgres.LocalPostgres;
import io.followthrough.local.process.Port;
import io.followthrough.local.workspace.LocalFolder;
import io.followthrough.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that a test may crash; Kafka is the JVM's. */
public final class PostgresOfItsOwn implements QuarkusTestResourceLifecycleManager {

    private static final Path FOLDER =
            Path.of("target", "postgres-of-its-own-" + ProcessHandle.current().pid());

    private @Nullable LocalPostgres postgres;

    @Override
    public Map<String, String> start() {
        postgres = LocalPostgres.start(new LocalFolder(FOLDER), Port.anyFree(), false);
        postgres.createServiceDatabase("interview");
        return Map.of(
                "database.host", postgres.host(),
                "database.port", Integer.toString(postgres.port()),
                "kafka.bootstrap.servers", Infrastructure.running().bootstrapServers());
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.kill();
        }
        new LocalFolder(FOLDER).remove();
    }

    /** Ends the server process at once. Quarkus loads this class twice, so only its files are known to the test. */
    static void crash() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            Path lock = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            long server = Long.parseLong(Files.readAllLines(lock).get(0).strip());
            ProcessHandle process = ProcessHandle.of(server).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
