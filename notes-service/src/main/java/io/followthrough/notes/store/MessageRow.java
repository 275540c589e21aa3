package io.followthrough.notes.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.notes.domain.Finding;
import io.followthrough.notes.domain.Message;
import io.followthrough.platform.store.TenantScopedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "message")
@NullUnmarked
class MessageRow {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    @EmbeddedId
    TenantScopedId key;

    @Version
    long version;

    String candidateId;
    UUID opportunityId;
    UUID interviewId;
    UUID recipientId;

    @Enumerated(EnumType.STRING)
    Message.Kind kind;

    @Enumerated(EnumType.STRING)
    Message.Channel channel;

    @Enumerated(EnumType.STRING)
    Message.State state;

    String body;
    String findings;
    UUID composedFor;
    Instant draftedAt;

    void set(Message message) {
        candidateId = message.candidateId();
        opportunityId = message.subject().opportunityId();
        interviewId = message.subject().interviewId();
        recipientId = message.subject().recipientId();
        kind = message.kind();
        channel = message.channel();
        state = message.state();
        body = message.body();
        findings = Json.write(message.findings());
        composedFor = message.composedFor();
        draftedAt = message.draftedAt();
    }

    Message toMessage() {
        return new Message(
                key.id(),
                version,
                candidateId,
                new Message.Subject(opportunityId, interviewId, recipientId),
                kind,
                channel,
                state,
                body,
                Json.read(findings, FINDINGS),
                composedFor,
                draftedAt);
    }
}
