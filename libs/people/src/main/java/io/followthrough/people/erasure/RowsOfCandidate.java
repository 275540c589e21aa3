package io.followthrough.people.erasure;

import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;

/**
 * The candidate's rows of one table.
 *
 * @param statement deletes them all; {@code $1} is the tenant, {@code $2} the candidate
 */
public record RowsOfCandidate(String kind, int order, String statement) implements PersonalData {

    @Override
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return transaction.changed(statement, candidateId);
    }
}
