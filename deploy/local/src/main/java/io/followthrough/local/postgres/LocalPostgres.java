package io.followthrough.local.postgres;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.process.GuardedProcess;
import io.followthrough.local.process.Port;
import io.followthrough.local.process.ProcessPlan;
import io.followthrough.local.process.StopSignals;
import io.followthrough.local.workspace.LocalFolder;
import io.followthrough.local.workspace.Workspace;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL 18 server on the loopback address, a process of its own. */
public final class LocalPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MAX_CONNECTIONS = 200;

    private final PostgresCluster cluster;
    private final int port;
    private final boolean fsync;
    private GuardedProcess server;

    private LocalPostgres(PostgresCluster cluster, int port, boolean fsync) {
        this.cluster = cluster;
        this.port = port;
        this.fsync = fsync;
        this.server = launch();
    }

    /**
     * Starts the server on the folder's data, which is made if there is none.
     *
     * @param fsync whether a commit survives a power cut; tests go without
     * @throws LaunchFailure if the port is taken or the server does not come up
     */
    public static LocalPostgres start(LocalFolder folder, int port, boolean fsync) {
        PostgresBinaries binaries = PostgresBinaries.unpacked(Workspace.find().target());
        Account account = Account.ableToRun(binaries.program("postgres"));
        return start(new PostgresCluster(folder, binaries, account), port, fsync);
    }

    static LocalPostgres start(PostgresCluster cluster, int port, boolean fsync) {
        Port.requireFree("PostgreSQL", port);
        cluster.ensureExists(fsync);
        return new LocalPostgres(cluster, port, fsync);
    }

    /** Creates the database of a service and its roles, as far as they are missing. */
    public void createServiceDatabase(String service) {
        try (Connection connection = connect("postgres")) {
            ServiceDatabase.create(connection, service);
        } catch (SQLException e) {
            throw new LaunchFailure("the database of " + service + " could not be created: " + e.getMessage(), e);
        }
    }

    /** Connects as the superuser. */
    public Connection connect(String database) throws SQLException {
        return connect(database, PostgresCluster.SUPERUSER, PostgresCluster.PASSWORD);
    }

    /** Connects as a role. */
    public Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), role, password);
    }

    /** The JDBC address of a database. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host() + ":" + port + "/" + database;
    }

    /** The address it listens on. */
    public String host() {
        return Port.LOOPBACK;
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** Stops the server, open transactions are rolled back. */
    public void stop() {
        server.stop();
    }

    /** Ends the server as a crash would; {@link #restart()} recovers what was committed. */
    public void kill() {
        server.kill();
    }

    /** Freezes it, as SIGSTOP does, until {@link #resume()}. */
    public void pause() {
        server.pause();
    }

    /** Lets it go on where it was frozen. */
    public void resume() {
        server.resume();
    }

    /** Starts the stopped server again on its data and port. */
    public void restart() {
        server.stop();
        server = launch();
    }

    @Override
    public void close() {
        stop();
    }

    public GuardedProcess process() {
        return server;
    }

    private GuardedProcess launch() {
        Port.requireFree("PostgreSQL", port);
        GuardedProcess process = GuardedProcess.start(new ProcessPlan(
                "PostgreSQL",
                cluster.account().running(cluster.binaries().program("postgres"), arguments()),
                Map.of(),
                cluster.folder().log("postgres"),
                StopSignals.POSTGRES));
        try {
            process.awaitReady(PATIENCE, cluster::isReady);
        } catch (LaunchFailure failure) {
            process.stop();
            throw failure;
        }
        return process;
    }

    private List<String> arguments() {
        List<String> arguments =
                new ArrayList<>(List.of("-D", cluster.data().toString(), "-p", Integer.toString(port)));
        setting(arguments, "listen_addresses", host());
        setting(arguments, "unix_socket_directories", "");
        setting(arguments, "max_connections", Integer.toString(MAX_CONNECTIONS));
        setting(arguments, "timezone", "UTC");
        setting(arguments, "log_timezone", "UTC");
        if (!fsync) {
            setting(arguments, "fsync", "off");
            setting(arguments, "synchronous_commit", "off");
            setting(arguments, "full_page_writes", "off");
        }
        return arguments;
    }

    private static void setting(List<String> arguments, String name, String value) {
        arguments.add("-c");
        arguments.add(name + "=" + value);
    }
}
