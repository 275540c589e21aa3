package io.followthrough.testkit.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.postgres.LocalPostgres;
import io.followthrough.local.process.Port;
import io.followthrough.local.workspace.LocalFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule in a database of its own that breaks it. */
class TenantCatalogueTest {

    private static final LocalFolder FOLDER = new LocalFolder(
            Path.of("target", "catalogue-" + ProcessHandle.current().pid()));
    private static final String GOOD = """
            create table note (tenant_id text not null, id uuid not null, code int, primary key (tenant_id, id));
            alter table note enable row level security;
            alter table note force row level security;
            create policy tenant_isolation on note using (tenant_id = current_setting('app.tenant_id', true))
              with check (tenant_id = current_setting('app.tenant_id', true));
            grant select, insert, update, delete on note to scratch_app;
            create table outbox (tenant_id text not null, id uuid not null, seq bigint generated always as identity,
              primary key (tenant_id, id));
            create unique index outbox_seq on outbox (seq);
            alter table outbox enable row level security;
            alter table outbox force row level security;
            create policy tenant_isolation on outbox using (tenant_id = current_setting('app.tenant_id', true))
              with check (tenant_id = current_setting('app.tenant_id', true));
            create policy relay_works_for_all on outbox to scratch_relay using (true) with check (true);
            grant select, insert, delete on outbox to scratch_relay;""";

    private static LocalPostgres postgres;
    private Connection superuser;

    @BeforeAll
    static void start() {
        postgres = LocalPostgres.start(FOLDER, Port.anyFree(), false);
        postgres.createServiceDatabase("scratch");
    }

    @AfterAll
    static void stop() {
        postgres.kill();
        FOLDER.remove();
    }

    @BeforeEach
    void makeAGoodDatabase() throws SQLException {
        superuser = postgres.connect("scratch");
        superuser.setAutoCommit(false);
        run(GOOD);
    }

    @AfterEach
    void forget() throws SQLException {
        superuser.rollback();
        superuser.close();
    }

    @Test
    void a_database_that_keeps_the_rules_has_no_fault() throws SQLException {
        assertThat(TenantCatalogue.faults(superuser)).isEmpty();
    }

    @Test
    void a_database_without_tenants_is_a_fault() throws SQLException {
        run("drop table note, outbox");

        assertThat(TenantCatalogue.faults(superuser)).containsExactly("scratch has no table with a tenant_id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create table loose (id uuid primary key)             | loose has no tenant_id column that is text and not null
            create table loose (tenant_id text, id uuid)         | loose has no tenant_id column that is text and not null
            alter table note drop constraint note_pkey           | note has no primary key
            alter table note disable row level security          | note has no row level security that is enabled and forced
            alter table note no force row level security         | note has no row level security that is enabled and forced
            drop policy tenant_isolation on note                 | note has no policy that ties reads and writes of everybody to the tenant
            alter policy tenant_isolation on note with check (true) | note has a policy that opens it to others than the relay
            create policy open on note using (true)              | note has a policy that opens it to others than the relay
            create policy open on note for select to scratch_app using (true) | note has a policy that opens it to others than the relay
            create unique index by_code on note (code)           | by_code is a unique key that tenant_id does not lead
            create unique index by_code on note (code, tenant_id) | by_code is a unique key that tenant_id does not lead
            alter table outbox add constraint f foreign key (id, tenant_id) references note (id, tenant_id) | f is a foreign key that tenant_id does not lead
            create materialized view copy as select * from note  | copy is not an ordinary table or view of schema public
            create schema aside create table hidden (id int)     | aside.hidden is not an ordinary table or view of schema public
            alter role scratch_app bypassrls                     | scratch_app is a role with rights beyond its tables
            alter role scratch_relay createrole                  | scratch_relay is a role with rights beyond its tables
            grant scratch_owner to scratch_app                   | scratch_app is a role with rights beyond its tables
            grant create on schema public to scratch_app         | schema public belongs to a role that must own nothing
            grant truncate on note to scratch_app                | note may be emptied or referenced by a service
            grant select on note to scratch_relay                | note is open to the relay
            grant select on note to public                       | note is open to the relay
            grant connect on database scratch to public          | other_app may connect, though it is another service's role
            grant connect on database postgres to public         | scratch_app may connect to a database that is not its service's
            grant connect on database template1 to scratch_relay | scratch_relay may connect to a database that is not its service's
            """)
    void each_fault_is_named(String fault, String sentence) throws SQLException {
        run("create role other_app login; create unique index note_id_tenant on note (tenant_id, id);");
        if (fault.contains("references note (id, tenant_id)")) {
            run("create unique index note_id on note (id, tenant_id)");
        }

        run(fault);

        assertThat(TenantCatalogue.faults(superuser)).contains(sentence);
    }

    @Test
    void the_application_owns_nothing() throws SQLException {
        run("grant create on schema public to scratch_app; alter table note owner to scratch_app");

        assertThat(TenantCatalogue.faults(superuser))
                .anyMatch(fault -> fault.startsWith("pg_class ") && fault.endsWith("must own nothing"));
    }

    @Test
    void a_probe_reports_every_statement_that_gets_through() throws SQLException {
        assertThat(new TableProbe(superuser, "scratch_app", "note").breaches()).isEmpty();
        run("reset role; alter table note disable row level security");

        List<String> breaches = new TableProbe(superuser, "scratch_app", "note").breaches();

        assertThat(breaches).anyMatch(breach -> breach.contains("select tenant_id from note"));
        assertThat(breaches).anyMatch(breach -> breach.contains("update note"));
        assertThat(breaches).anyMatch(breach -> breach.contains("delete from note"));
        assertThat(breaches).anyMatch(breach -> breach.contains("insert into note") && breach.contains("not refused"));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
