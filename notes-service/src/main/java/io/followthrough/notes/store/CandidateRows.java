package io.followthrough.notes.store;

import io.followthrough.platform.erasure.PersonalData;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is held of a candidate, table by table; a debrief's lines go with their debrief. */
class CandidateRows {

    private static final String OWN = " where tenant_id = ?1 and candidate_id = ?2";

    private record Rows(String kind, String rows, int order) implements PersonalData {

        @Override
        public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
            return transaction
                    .session()
                    .createNativeQuery("delete from " + rows)
                    .setParameter(1, transaction.tenant().value())
                    .setParameter(2, candidateId)
                    .executeUpdate();
        }
    }

    @Produces
    @Singleton
    PersonalData awaitedDrafts() {
        return new Rows("awaitedDrafts", "awaited_draft" + OWN, 1);
    }

    @Produces
    @Singleton
    PersonalData messages() {
        return new Rows("messages", "message" + OWN, 2);
    }

    @Produces
    @Singleton
    PersonalData debriefs() {
        return new Rows("debriefs", "debrief" + OWN, 10);
    }

    @Produces
    @Singleton
    PersonalData evaluations() {
        return new Rows("evaluations", "job_evaluation" + OWN, 20);
    }

    @Produces
    @Singleton
    PersonalData references() {
        return new Rows("references", "known_reference" + OWN, 30);
    }

    @Produces
    @Singleton
    PersonalData interviews() {
        return new Rows("interviews", "known_interview" + OWN, 40);
    }

    @Produces
    @Singleton
    PersonalData opportunities() {
        return new Rows("opportunities", "known_opportunity" + OWN, 50);
    }
}
