package io.followthrough.notes.application.messages;

import io.followthrough.notes.domain.Message;
import io.followthrough.notes.domain.composition.Setting;
import io.followthrough.notes.store.KnownOpportunities;
import io.followthrough.notes.store.Messages;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds a stored message for whoever may change it, and what it is judged by. */
@ApplicationScoped
class FindMessage {

    private final Messages messages;
    private final KnownOpportunities opportunities;
    private final FindSetting findSetting;

    FindMessage(Messages messages, KnownOpportunities opportunities, FindSetting findSetting) {
        this.messages = messages;
        this.opportunities = opportunities;
        this.findSetting = findSetting;
    }

    /** The message, held until the transaction ends. */
    Uni<Message> forChange(TenantTransaction transaction, Caller caller, UUID id) {
        return messages.lock(transaction, id).map(found -> Visible.to(caller, found, Message::candidateId, "message"));
    }

    Uni<Setting> setting(TenantTransaction transaction, Message message) {
        return opportunities
                .find(transaction, message.subject().opportunityId())
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("opportunity")))
                .flatMap(opportunity -> findSetting.of(transaction, opportunity, message.kind(), message.subject()));
    }
}
