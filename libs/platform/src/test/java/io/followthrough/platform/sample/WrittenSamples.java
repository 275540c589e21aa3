package io.followthrough.platform.sample;

import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A use case that reads nothing. A name that begins with "unique" may exist once in a tenant. */
@ApplicationScoped
public class WrittenSamples {

    /** A sample as it was written. */
    public record Written(UUID id, String candidateId, String name) {}

    private static final String ADD = """
            insert into written_sample (tenant_id, id, candidate_id, name, label, size, written_at)
            values (coalesce(cast($8 as text), $1), $2, $3, $4, $5, $6, $7)""";

    private final TenantTransactions transactions;
    private final Course course;

    WrittenSamples(TenantTransactions transactions, Course course) {
        this.transactions = transactions;
        this.course = course;
    }

    Uni<Written> create(Caller caller, String name) {
        return transactions.in(caller.origin(), transaction -> {
            course.begin(name);
            Written written = new Written(Ids.next(), caller.subject(), name);
            add(transaction, transaction.tenant(), written, name.length());
            transaction.publish(opened(written, transaction));
            return Uni.createFrom().item(written);
        });
    }

    /** Writes a row, also one that must not be: of another tenant, or with a size that is no number. */
    public static void add(TenantTransaction transaction, TenantId tenant, Written sample, @Nullable Object size) {
        transaction.execute(
                ADD,
                sample.id(),
                sample.candidateId(),
                sample.name(),
                sample.name().startsWith("unique") ? sample.name() : null,
                size,
                transaction.now(),
                tenant.value());
    }

    /** What tells of the sample. */
    public static OpportunityOpened opened(Written sample, TenantTransaction transaction) {
        return new OpportunityOpened(
                sample.id(),
                sample.candidateId(),
                OpeningOccasion.OPENED,
                "Northwind",
                "Data engineer",
                null,
                null,
                null,
                transaction.now());
    }
}
