package io.followthrough.notes.store.message;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MissingPart;
import io.followthrough.notes.domain.message.Withdrawal;
import io.followthrough.platform.store.Json;
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
    private static final TypeReference<List<MissingPart>> MISSING = new TypeReference<>() {};

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

    String body;
    String findings;
    String missing;
    boolean composed;
    String highlight;
    UUID composedFor;
    Instant draftedAt;
    Instant sentAt;
    String withdrawnRule;
    String withdrawnReason;
    Instant withdrawnAt;
    boolean takenUp;

    void set(Message message) {
        candidateId = message.candidateId();
        opportunityId = message.subject().opportunityId();
        interviewId = message.subject().interviewId();
        recipientId = message.subject().recipientId();
        kind = message.kind();
        channel = message.channel();
        body = message.text().body();
        findings = Json.write(message.text().findings());
        missing = Json.write(message.text().missing());
        composed = message.text().composed();
        highlight = message.text().highlight();
        composedFor = message.composedFor();
        draftedAt = message.draftedAt();
        sentAt = message.sentAt();
        Withdrawal withdrawal = message.withdrawal();
        withdrawnRule = withdrawal == null ? null : withdrawal.rule();
        withdrawnReason = withdrawal == null ? null : withdrawal.reason();
        withdrawnAt = withdrawal == null ? null : withdrawal.at();
        takenUp = withdrawal != null && withdrawal.takenUp();
    }

    Message toMessage() {
        return new Message(
                key.id(),
                version,
                candidateId,
                new Message.Subject(opportunityId, interviewId, recipientId),
                kind,
                channel,
                new Message.Text(body, Json.read(findings, FINDINGS), Json.read(missing, MISSING), composed, highlight),
                composedFor,
                draftedAt,
                sentAt,
                withdrawnAt == null ? null : new Withdrawal(withdrawnRule, withdrawnReason, withdrawnAt, takenUp));
    }
}
