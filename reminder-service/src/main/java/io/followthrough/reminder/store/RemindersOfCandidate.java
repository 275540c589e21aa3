package io.followthrough.reminder.store;

import io.followthrough.platform.erasure.PersonalData;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reminders with their timers and histories. */
@ApplicationScoped
class RemindersOfCandidate implements PersonalData {

    private static final String ERASE_TIMERS = """
            delete from timer t using reminder r where t.tenant_id = ?1 and r.tenant_id = t.tenant_id and r.id = t.id
              and r.candidate_id = ?2""";
    private static final String ERASE_HISTORIES = """
            delete from reminder_history h using reminder r where h.tenant_id = ?1 and r.tenant_id = h.tenant_id
              and r.id = h.reminder_id and r.candidate_id = ?2""";
    private static final String ERASE_SEARCH =
            "delete from search_to_continue where tenant_id = ?1 and candidate_id = ?2";
    private static final String ERASE = "delete from reminder where tenant_id = ?1 and candidate_id = ?2";

    @Override
    public String kind() {
        return "reminders";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return ErasedRows.run(ERASE_TIMERS, transaction, candidateId)
                .chain(() -> ErasedRows.run(ERASE_HISTORIES, transaction, candidateId))
                .chain(() -> ErasedRows.run(ERASE_SEARCH, transaction, candidateId))
                .chain(() -> ErasedRows.run(ERASE, transaction, candidateId));
    }
}
