package io.followthrough.notes.store.message;

import io.followthrough.notes.domain.message.AwaitedDraft;
import io.followthrough.notes.domain.message.Message;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "awaited_draft")
@NullUnmarked
class AwaitedDraftRow {

    /** One draft is awaited per reminder. */
    @Embeddable
    record Key(String tenantId, UUID reminderId) {}

    @EmbeddedId
    Key key;

    UUID interviewId;
    UUID opportunityId;
    String candidateId;

    @Enumerated(EnumType.STRING)
    Message.Channel channel;

    AwaitedDraft toRequest() {
        return new AwaitedDraft(key.reminderId(), interviewId, opportunityId, candidateId, channel);
    }
}
