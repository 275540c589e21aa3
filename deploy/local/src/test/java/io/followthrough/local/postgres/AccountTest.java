package io.followthrough.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.process.Port;
import io.followthrough.local.workspace.LocalFolder;
import io.followthrough.local.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountTest {

    private static PostgresBinaries binaries;

    @BeforeAll
    static void unpack() {
        binaries = PostgresBinaries.unpacked(Workspace.find().target());
    }

    @Test
    void whoever_runs_this_there_is_somebody_for_postgresql() {
        Account account = Account.ableToRun(binaries.program("postgres"));

        assertThat(Account.succeeds(account.running(binaries.program("postgres"), List.of("--version"))))
                .isTrue();
    }

    @Test
    void an_ordinary_user_runs_postgresql_as_themselves_and_root_as_somebody_else() {
        Account account = Account.ableToRun(binaries.program("postgres"));

        assertThat(account.prefix().isEmpty())
                .isNotEqualTo(System.getProperty("user.name").equals("root"));
    }

    @Test
    void the_same_data_serves_whoever_runs_postgresql_next(@TempDir Path folder) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        List<Account> able = Account.candidates(Path.of(binaries.program("postgres"))).stream()
                .filter(account -> Account.succeeds(account.running("test", List.of("-x", folder.toString()))))
                .toList();

        for (Account account : able) {
            PostgresCluster cluster = new PostgresCluster(new LocalFolder(folder), binaries, account);
            try (LocalPostgres postgres = LocalPostgres.start(cluster, Port.anyFree(), false);
                    Connection connection = postgres.connect("postgres")) {
                connection.createStatement().execute("create table if not exists visitors (id int)");
                connection.createStatement().execute("insert into visitors values (1)");
                var count = connection.createStatement().executeQuery("select count(*) from visitors");
                assertThat(count.next()).isTrue();
                assertThat(count.getInt(1)).isEqualTo(able.indexOf(account) + 1);
            }
        }
        assertThat(able).isNotEmpty();
    }
}
