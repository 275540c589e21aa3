package io.followthrough.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.Service;
import io.followthrough.local.process.Port;
import io.followthrough.local.workspace.LocalFolder;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    static Path folder;

    static LocalPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = LocalPostgres.start(new LocalFolder(folder), Port.anyFree(), false);
        for (Service service : Service.values()) {
            postgres.createServiceDatabase(service.databaseName());
        }
    }

    @AfterAll
    static void stop() {
        postgres.stop();
    }

    @Test
    void isPostgresql18() throws SQLException {
        assertThat(queried("show server_version")).singleElement().asString().startsWith("18");
    }

    @Test
    void everyServiceHasItsThreeRoles() throws SQLException {
        assertThat(queried("select rolname from pg_roles where rolname not like 'pg_%' and rolname <> 'postgres'"))
                .containsExactlyInAnyOrder(
                        "interview_owner",
                        "interview_app",
                        "interview_relay",
                        "notes_owner",
                        "notes_app",
                        "notes_relay",
                        "reminder_owner",
                        "reminder_app",
                        "reminder_relay");
    }

    @Test
    void noServiceRoleMayPassRowLevelSecurity() throws SQLException {
        assertThat(queried("select rolname from pg_roles where rolname like '%\\_app' and (rolsuper or rolbypassrls)"))
                .isEmpty();
    }

    @Test
    void aServiceConnectsToItsOwnDatabase() throws SQLException {
        try (Connection connection = postgres.connect("notes", "notes_app", "notes_app")) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void aServiceDoesNotConnectToTheDatabaseOfAnother() {
        assertThatThrownBy(() -> postgres.connect("interview", "notes_app", "notes_app"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database \"interview\"");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> postgres.connect("notes", "notes_app", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void creatingADatabaseAgainKeepsItAndTheLogQuiet() throws Exception {
        try (Connection connection = postgres.connect("reminder")) {
            connection.createStatement().execute("create table kept (id int)");
        }

        postgres.createServiceDatabase("reminder");

        try (Connection connection = postgres.connect("reminder")) {
            assertThat(strings(connection, "select to_regclass('kept')::text")).containsExactly("kept");
        }
        assertThat(Files.readString(new LocalFolder(folder).log("postgres"))).doesNotContain("already exists");
    }

    @Test
    void anotherServerOnATakenPortIsRefusedByName(@TempDir Path other) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> LocalPostgres.start(new LocalFolder(other), taken.getLocalPort(), false))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessage("PostgreSQL needs port " + taken.getLocalPort() + ", which another program has");
        }
    }

    @Test
    void whatIsCommittedOutlivesACrash(@TempDir Path other) throws SQLException {
        LocalFolder data = new LocalFolder(other);
        try (LocalPostgres first = LocalPostgres.start(data, Port.anyFree(), true)) {
            try (Connection connection = first.connect("postgres")) {
                connection.createStatement().execute("create table survivor as select 42 as answer");
            }
            first.kill();
        }

        try (LocalPostgres second = LocalPostgres.start(data, Port.anyFree(), true);
                Connection connection = second.connect("postgres")) {
            assertThat(strings(connection, "select answer from survivor")).containsExactly("42");
            assertThat(strings(connection, "show fsync")).containsExactly("on");
        }
    }

    private static List<String> queried(String sql) throws SQLException {
        try (Connection connection = postgres.connect("postgres")) {
            return strings(connection, sql);
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
