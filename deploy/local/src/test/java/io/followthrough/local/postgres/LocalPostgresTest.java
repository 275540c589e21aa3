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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void is_postgresql_18() throws SQLException {
        assertThat(queried("show server_version")).singleElement().asString().startsWith("18");
    }

    @Test
    void every_service_has_its_three_roles() throws SQLException {
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
    void no_service_role_may_pass_row_level_security() throws SQLException {
        assertThat(queried("select rolname from pg_roles where rolname like '%\\_app' and (rolsuper or rolbypassrls)"))
                .isEmpty();
    }

    @Test
    void a_service_connects_to_its_own_database() throws SQLException {
        try (Connection connection = postgres.connect("notes", "notes_app", "notes_app")) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void a_service_does_not_connect_to_the_database_of_another() {
        assertThatThrownBy(() -> postgres.connect("interview", "notes_app", "notes_app"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database \"interview\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "template1"})
    void no_role_of_a_service_connects_to_what_the_server_has_by_itself(String database) {
        for (String role : List.of("notes_app", "notes_relay", "notes_owner")) {
            assertThatThrownBy(() -> postgres.connect(database, role, role))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for database \"" + database + "\"");
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> postgres.connect("notes", "notes_app", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void creating_a_database_again_keeps_it_and_the_log_quiet() throws Exception {
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
    void another_server_on_a_taken_port_is_refused_by_name(@TempDir Path other) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> LocalPostgres.start(new LocalFolder(other), taken.getLocalPort(), false))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessage("PostgreSQL needs port " + taken.getLocalPort() + ", which another program has");
        }
    }

    @Test
    void what_is_committed_outlives_a_crash(@TempDir Path other) throws SQLException {
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
