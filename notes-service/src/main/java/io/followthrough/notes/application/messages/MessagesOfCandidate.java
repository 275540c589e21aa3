package io.followthrough.notes.application.messages;

import io.followthrough.notes.store.Messages;
import io.followthrough.platform.erasure.PersonalData;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What a candidate wrote and had composed, sent or not. */
@ApplicationScoped
class MessagesOfCandidate implements PersonalData {

    private final Messages messages;

    MessagesOfCandidate(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "messages";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return messages.erase(transaction, candidateId);
    }
}
