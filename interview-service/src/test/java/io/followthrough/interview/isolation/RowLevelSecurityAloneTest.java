package io.followthrough.interview.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.interview.store.opportunity.Opportunities;
import io.followthrough.interview.store.round.Interviews;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.matrix.Fixtures;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL's guard suffices: queries that forget the tenant, or name another's, find and change nothing. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RowLevelSecurityAloneTest {

    private static final TenantId OWNER = new TenantId(Fixtures.TENANT);
    private static final TenantId STRANGER = new TenantId("stranger");

    @Inject
    TenantTransactions transactions;

    @Inject
    Opportunities opportunities;

    @Inject
    Interviews interviews;

    @Inject
    Pool pool;

    private UUID opportunity;
    private UUID interview;

    @BeforeEach
    void somebodyElseHasAnOpportunity() {
        Map<String, String> fixtures = InterviewFixtures.make(1).get(0);
        opportunity = UUID.fromString(fixtures.getOrDefault("opportunity", ""));
        interview = UUID.fromString(fixtures.getOrDefault("interview", ""));
    }

    @Test
    void queries_without_a_filter_find_only_the_transactions_tenant() {
        assertThat(number(STRANGER, open -> count(open, "select count(*) from opportunity")))
                .isZero();
        assertThat(number(STRANGER, open -> open.entities(session -> opportunities.count())))
                .isZero();
        assertThat(number(STRANGER, open -> open.entities(session -> interviews.count())))
                .isZero();
        assertThat(number(OWNER, open -> open.entities(session -> opportunities.count())))
                .isPositive();
        assertThat(number(OWNER, open -> open.entities(session -> interviews.count())))
                .isPositive();
    }

    @Test
    void a_foreign_key_finds_nothing() {
        assertThat(finds(STRANGER, opportunities, opportunity)).isFalse();
        assertThat(finds(STRANGER, interviews, interview)).isFalse();
        assertThat(finds(OWNER, opportunities, opportunity)).isTrue();
        assertThat(finds(OWNER, interviews, interview)).isTrue();
    }

    @Test
    void foreign_rows_can_be_neither_changed_nor_removed() {
        assertThat(number(STRANGER, open -> run(open, "update opportunity set employer = 'stolen'")))
                .isZero();
        assertThat(number(STRANGER, open -> run(open, "delete from interviewer")))
                .isZero();
        assertThat(number(STRANGER, open -> open.entities(session -> interviews.deleteAll())))
                .isZero();
        assertThat(number(OWNER, open -> count(open, "select count(*) from opportunity where employer = 'stolen'")))
                .isZero();
        assertThat(finds(OWNER, interviews, interview)).isTrue();
    }

    @Test
    void nothing_can_be_written_in_another_tenants_name() {
        assertThatThrownBy(() -> in(STRANGER, open -> run(open, """
                        insert into opportunity (tenant_id, id, version, candidate_id, employer, role, opened_at)
                        values ('matrix', gen_random_uuid(), 0, 'cand-1', 'planted', 'x', now())"""))).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> in(OWNER, open -> run(open, "update opportunity set tenant_id = 'stranger'")))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void outside_a_tenants_transaction_there_is_nothing_at_all() {
        var rows = pool.query("select count(*) from opportunity").executeAndAwait();

        assertThat(rows.iterator().next().getLong(0)).isZero();
    }

    /** By the owner's key, from whichever tenant's transaction. */
    private boolean finds(TenantId tenant, PanacheRepositoryBase<?, TenantScopedId> repository, UUID id) {
        return in(
                tenant,
                open -> open.entities(session -> repository.findById(TenantScopedId.of(OWNER, id)))
                        .map(Objects::nonNull));
    }

    private long number(TenantId tenant, Function<TenantTransaction, Uni<Long>> work) {
        return in(tenant, work);
    }

    private <T> T in(TenantId tenant, Function<TenantTransaction, Uni<T>> work) {
        Origin origin = new Origin(tenant, "isolation", null, null);
        try {
            return VertxContextSupport.subscribeAndAwait(() -> transactions.in(origin, work));
        } catch (Throwable refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static Uni<Long> count(TenantTransaction open, String sql) {
        return open.entities(
                session -> session.createNativeQuery(sql, Long.class).getSingleResult());
    }

    private static Uni<Long> run(TenantTransaction open, String sql) {
        return open.entities(session -> session.createNativeQuery(sql).executeUpdate())
                .map(Integer::longValue);
    }
}
