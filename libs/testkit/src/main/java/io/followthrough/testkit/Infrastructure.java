package io.followthrough.testkit;

import io.followthrough.local.Service;
import io.followthrough.local.kafka.LocalKafka;
import io.followthrough.local.postgres.LocalPostgres;
import io.followthrough.local.process.Port;
import io.followthrough.local.workspace.LocalFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where this JVM's PostgreSQL and Kafka listen. Both start with the first test that asks and stop with the JVM; they
 * hold the databases of all three services and all topics.
 *
 * @param databaseHost PostgreSQL's address
 * @param databasePort PostgreSQL's port
 * @param bootstrapServers Kafka's {@code host:port}
 */
public record Infrastructure(String databaseHost, int databasePort, String bootstrapServers) {

    /**
     * Quarkus loads this class anew for every test profile. The JVM's properties are what all its copies share, so
     * they hold the addresses, and the lock.
     */
    private static final Properties SHARED = System.getProperties();

    /** The superuser's name and its password. */
    public static final String SUPERUSER = "postgres";

    private static final String DATABASE_HOST = "followthrough.test.database.host";
    private static final String DATABASE_PORT = "followthrough.test.database.port";
    private static final String BOOTSTRAP_SERVERS = "followthrough.test.kafka.bootstrap.servers";

    /** The running infrastructure, started if this is the JVM's first call. */
    public static Infrastructure running() {
        synchronized (SHARED) {
            Infrastructure known = known();
            return known == null ? started() : known;
        }
    }

    /** Connects as the superuser, whom no guard binds. */
    public Connection superuser(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {databaseHost});
        source.setPortNumbers(new int[] {databasePort});
        source.setDatabaseName(database);
        source.setUser(SUPERUSER);
        source.setPassword(SUPERUSER);
        return source.getConnection();
    }

    private static @Nullable Infrastructure known() {
        String host = SHARED.getProperty(DATABASE_HOST);
        String port = SHARED.getProperty(DATABASE_PORT);
        String servers = SHARED.getProperty(BOOTSTRAP_SERVERS);
        return host == null || port == null || servers == null
                ? null
                : new Infrastructure(host, Integer.parseInt(port), servers);
    }

    private static Infrastructure started() {
        LocalFolder folder = new LocalFolder(
                Path.of("target", "infrastructure-" + ProcessHandle.current().pid()));
        int brokersPort = Port.anyFree();
        CompletableFuture<LocalKafka> broker =
                CompletableFuture.supplyAsync(() -> LocalKafka.start(folder, brokersPort));
        LocalPostgres postgres = LocalPostgres.start(folder, Port.anyFree(), false);
        for (Service service : Service.values()) {
            postgres.createServiceDatabase(service.databaseName());
        }
        LocalKafka kafka = broker.join();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder, postgres, kafka), "infrastructure-stop"));
        kafka.createTopics();
        SHARED.setProperty(DATABASE_HOST, postgres.host());
        SHARED.setProperty(DATABASE_PORT, Integer.toString(postgres.port()));
        SHARED.setProperty(BOOTSTRAP_SERVERS, kafka.bootstrapServers());
        return new Infrastructure(postgres.host(), postgres.port(), kafka.bootstrapServers());
    }

    /** Nothing is asked of data that is removed next: a crash is the fastest stop. */
    private static void stop(LocalFolder folder, LocalPostgres postgres, LocalKafka kafka) {
        kafka.kill();
        postgres.kill();
        folder.remove();
    }
}
