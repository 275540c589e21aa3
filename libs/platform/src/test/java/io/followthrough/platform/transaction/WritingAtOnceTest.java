package io.followthrough.platform.transaction;

import static io.followthrough.platform.sample.Calls.PROBLEM;
import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.followthrough.platform.sample.Calls.beginCreating;
import static io.followthrough.platform.sample.Calls.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.followthrough.platform.Ids;
import io.followthrough.platform.sample.Course;
import io.followthrough.platform.sample.WrittenSamples;
import io.followthrough.platform.sample.WrittenSamples.Written;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transaction that is sent whole is committed whole or not at all, and leaves its connection as it found it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(OneConnection.class)
class WritingAtOnceTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    private static final String LONG = "select /* " + "long ".repeat(1_000) + "*/ $1 || cast($2 as text)";

    @Inject
    TenantTransactions transactions;

    @Inject
    Course course;

    @Inject
    Pool pool;

    private final TenantId tenant = new TenantId("whole-" + Long.toHexString(System.nanoTime()));

    /** Sent step by step; what has this form is sent at once from here on. */
    @BeforeEach
    void such_a_transaction_has_gone_through() {
        write("before", 1);
        write("unique before", 1);
    }

    @AfterEach
    void such_a_transaction_goes_through_again() {
        write("after", 1);
        assertThat(WrittenRows.names(tenant.value())).contains("before", "unique before", "after");
        assertThat(WrittenRows.toldOf(tenant.value())).isEqualTo(WrittenRows.ids(tenant.value()));
    }

    @Test
    void nothing_stays_when_a_statement_in_the_middle_violates_a_constraint() {
        assertThatThrownBy(() -> write("first", 1, "unique before", 1, "last", 1))
                .hasMessageContaining("written_sample_tenant_id_label_key");

        assertThat(WrittenRows.names(tenant.value())).containsOnly("before", "unique before");
    }

    @Test
    void nothing_stays_when_the_client_itself_refuses_a_value() {
        assertThatThrownBy(() -> write("first", 1, "no number", "large", "last", 1))
                .hasMessageContaining("can not be coerced");

        assertThat(WrittenRows.names(tenant.value())).containsOnly("before", "unique before");
    }

    @Test
    void nothing_stays_when_a_row_is_written_in_another_tenants_name() {
        TenantId other = new TenantId("not-" + tenant);

        assertThatThrownBy(() -> in(tenant, transaction -> {
                    add(transaction, tenant, "own");
                    add(transaction, other, "planted");
                }))
                .hasMessageContaining("row-level security");

        assertThat(WrittenRows.names(other.value())).isEmpty();
        assertThat(WrittenRows.names(tenant.value())).containsOnly("before", "unique before");
    }

    @Test
    void tenants_take_turns_on_one_connection() {
        TenantId other = new TenantId("other-" + tenant);

        for (int turn = 0; turn < 20; turn++) {
            write("turn " + turn, turn);
            in(other, transaction -> add(transaction, other, "turn"));
            assertThat(pool.query("select coalesce(current_setting('app.tenant_id', true), '') as tenant")
                            .executeAndAwait())
                    .allSatisfy(row -> assertThat(row.getString("tenant")).isEmpty());
        }

        assertThat(WrittenRows.ids(other.value())).hasSize(20);
        assertThat(WrittenRows.ids(tenant.value())).hasSize(22);
    }

    @Test
    void a_long_statement_is_prepared_once() {
        for (int time = 0; time < 3; time++) {
            in(tenant, transaction -> transaction.execute(LONG, "value"));
        }

        assertThat(pool.query("select count(*) from pg_prepared_statements where statement like '%long long%'"
                                + " and statement not like '%pg_prepared%'")
                        .executeAndAwait()
                        .iterator()
                        .next()
                        .getLong(0))
                .isEqualTo(1);
    }

    @Test
    void who_waits_long_for_a_connection_is_refused_and_may_come_again() {
        CompletableFuture<Response> holding = beginCreating("reader", "held-by-reader");
        await().atMost(SOON).until(() -> course.runs("held-by-reader") == 1);

        asCandidate(tenant.value())
                .body(named("waiting"))
                .post("/v1/written-samples")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", equalTo("1"));

        course.release("held-by-reader");
        holding.join().then().statusCode(201);
        asCandidate(tenant.value())
                .body(named("again"))
                .post("/v1/written-samples")
                .then()
                .statusCode(201);
        assertThat(WrittenRows.names(tenant.value())).contains("again").doesNotContain("waiting");
    }

    private void write(@Nullable Object... namesAndSizes) {
        in(tenant, transaction -> {
            for (int index = 0; index < namesAndSizes.length; index += 2) {
                Written sample = new Written(Ids.next(), "cand-1", String.valueOf(namesAndSizes[index]));
                WrittenSamples.add(transaction, tenant, sample, namesAndSizes[index + 1]);
                transaction.publish(WrittenSamples.opened(sample, transaction));
            }
        });
    }

    private static void add(TenantTransaction transaction, TenantId owner, String name) {
        WrittenSamples.add(transaction, owner, new Written(Ids.next(), "cand-1", name), 1);
    }

    private void in(TenantId owner, Consumer<TenantTransaction> work) {
        Origin origin = new Origin(owner, "whole", null, null);
        try {
            VertxContextSupport.subscribeAndAwait(() -> transactions.in(origin, transaction -> {
                work.accept(transaction);
                return Uni.createFrom().voidItem();
            }));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable refused) {
            throw new AssertionError(refused);
        }
    }
}
