package io.followthrough.notes.application.forgetting;

import io.followthrough.notes.domain.forgetting.Redaction;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** An interviewer must be forgotten: drafts to that person go, and the name goes from what was written. */
@ApplicationScoped
class RedactMessages {

    private final Messages messages;

    RedactMessages(Messages messages) {
        this.messages = messages;
    }

    /** @param interview in which the person still has the name, if the round is known */
    Uni<Void> of(TenantTransaction transaction, UUID opportunityId, UUID person, Optional<KnownInterview> interview) {
        String name = interview.flatMap(round -> round.nameOf(person)).orElse("");
        messages.deleteDrafts(transaction, opportunityId, person);
        return messages.ofOpportunity(transaction, opportunityId)
                .map(written -> Redaction.ofMessages(person, name, written))
                .flatMap(changed -> messages.updateAll(transaction, opportunityId, changed));
    }
}
