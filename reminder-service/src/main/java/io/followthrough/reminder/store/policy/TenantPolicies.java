package io.followthrough.reminder.store.policy;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.Json;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.PolicyChange;
import io.followthrough.timing.policy.VersionedPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The policies that the tenant has had; the last one stands. */
@ApplicationScoped
public class TenantPolicies {

    private static final String HOLD = "select 1 from pg_advisory_xact_lock(hashtextextended($1 || ':policy', 0))";
    private static final String SHARE =
            "select 1 from pg_advisory_xact_lock_shared(hashtextextended($1 || ':planning', 0))";
    private static final String BEFORE = """
            select version, document, changed_by, changed_at from tenant_policy where tenant_id = $1 and version < $2
            order by version desc limit $3""";
    private static final String ADD = """
            insert into tenant_policy (tenant_id, version, document, changed_by, changed_at)
            values ($1, $2, $3, $4, $5)""";
    private static final TypeReference<Policy> POLICY = new TypeReference<>() {};

    private record Row(long version, String document, String changedBy, Instant changedAt) {

        PolicyChange toChange() {
            return new PolicyChange(new VersionedPolicy(version, Json.read(document, POLICY)), changedBy, changedAt);
        }
    }

    /** The policy that stands, for who only reads it. */
    public Uni<VersionedPolicy> standing(TenantTransaction transaction) {
        return transaction
                .row(BEFORE, Row.class, Long.MAX_VALUE, 1)
                .map(found ->
                        found.map(Row::toChange).orElse(PolicyChange.INITIAL).policy());
    }

    /**
     * The policy that stands, for who plans by it and stores the plan. Takes a shared advisory lock until the transaction
     * ends, by which a roll-out sees that somebody may still commit a plan by the policy before.
     */
    public Uni<VersionedPolicy> toPlanBy(TenantTransaction transaction) {
        return transaction.rows(SHARE, Integer.class).chain(() -> standing(transaction));
    }

    /** The tenant's changes one after another (advisory lock): waits for any other, and keeps it out until its end. */
    public Uni<Void> holdChanges(TenantTransaction transaction) {
        return transaction.rows(HOLD, Integer.class).replaceWithVoid();
    }

    public void add(TenantTransaction transaction, PolicyChange change) {
        VersionedPolicy policy = change.policy();
        transaction.execute(ADD, policy.version(), Json.write(policy.policy()), change.changedBy(), change.changedAt());
    }

    /** A page of the changes, the latest first; the initial policy is the last of them. */
    public Uni<Slice<PolicyChange>> history(TenantTransaction transaction, PageRequest page) {
        long before = page.after() == null ? Long.MAX_VALUE : Long.parseLong(page.after());
        return transaction
                .rows(BEFORE, Row.class, before, page.rows())
                .map(rows -> page.slice(
                        withInitial(rows, page.rows(), before),
                        change -> Long.toString(change.policy().version())));
    }

    private static List<PolicyChange> withInitial(List<Row> rows, int wanted, long before) {
        Stream<PolicyChange> changes = rows.stream().map(Row::toChange);
        boolean room = rows.size() < wanted && before > VersionedPolicy.INITIAL.version();
        return Stream.concat(changes, room ? Stream.of(PolicyChange.INITIAL) : Stream.empty())
                .toList();
    }
}
