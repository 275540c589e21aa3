package io.followthrough.people.erasure;

import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Events that Kafka refused and that wait for an operator: nobody will ever be told of them. */
@ApplicationScoped
class ParkedEventsOfCandidate implements PersonalData {

    private static final String DELETE = "delete from outbox_parked where tenant_id = $1 and msg_key = $1 || ':' || $2";

    @Override
    public String kind() {
        return "parkedEvents";
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE - 2;
    }

    @Override
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return transaction.changed(DELETE, candidateId);
    }
}
