package io.followthrough.reminder.store;

import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;

/** Deletes rows of one candidate. */
final class ErasedRows {

    private ErasedRows() {}

    /** @param statement with the tenant as its first parameter and the candidate as its second */
    static Uni<Integer> run(String statement, TenantTransaction transaction, String candidateId) {
        return transaction
                .session()
                .createNativeQuery(statement)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .executeUpdate();
    }
}
