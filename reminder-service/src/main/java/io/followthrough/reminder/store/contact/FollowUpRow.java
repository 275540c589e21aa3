package io.followthrough.reminder.store.contact;

import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.reminder.domain.contact.ContactChannel;
import io.followthrough.reminder.domain.contact.LoggedFollowUp;
import io.followthrough.timing.plan.Rule;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "follow_up")
@NullUnmarked
class FollowUpRow {

    @EmbeddedId
    TenantScopedId key;

    String candidateId;
    UUID opportunityId;
    UUID interviewId;
    UUID messageId;

    @Enumerated(EnumType.STRING)
    ContactChannel channel;

    int ordinal;
    boolean reasonGiven;
    String reason;
    String breaches;
    Instant sentAt;

    void set(LoggedFollowUp followUp) {
        LoggedFollowUp.Contact contact = followUp.contact();
        candidateId = contact.with().candidateId();
        opportunityId = contact.with().opportunityId();
        interviewId = followUp.interviewId();
        messageId = contact.with().messageId();
        channel = contact.channel();
        ordinal = followUp.ordinal();
        reasonGiven = contact.reasonGiven();
        reason = contact.reason();
        breaches = followUp.breaches().stream().map(Rule::name).collect(Collectors.joining(" "));
        sentAt = contact.sentAt();
    }

    LoggedFollowUp toFollowUp() {
        return new LoggedFollowUp(
                new LoggedFollowUp.Contact(
                        key.id(),
                        new LoggedFollowUp.With(candidateId, opportunityId, messageId),
                        channel,
                        reasonGiven,
                        reason,
                        sentAt),
                interviewId,
                ordinal,
                Arrays.stream(breaches.split(" "))
                        .filter(code -> !code.isEmpty())
                        .map(Rule::valueOf)
                        .toList());
    }
}
