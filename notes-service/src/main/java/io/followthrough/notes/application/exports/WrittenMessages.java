package io.followthrough.notes.application.exports;

import io.followthrough.notes.application.message.knowledge.KeepToKnown;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads pages of a candidate's messages, each as a GET would answer it. */
@ApplicationScoped
class WrittenMessages {

    private final Messages messages;
    private final KeepToKnown keepToKnown;

    WrittenMessages(Messages messages, KeepToKnown keepToKnown) {
        this.messages = messages;
        this.keepToKnown = keepToKnown;
    }

    Uni<List<Message>> ofCandidate(
            TenantTransaction transaction, String candidateId, @Nullable Message after, int most) {
        return messages.ofCandidate(transaction, candidateId, after, most)
                .flatMap(found -> keepToKnown.of(transaction, found));
    }
}
