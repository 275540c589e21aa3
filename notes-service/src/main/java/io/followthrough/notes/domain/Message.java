package io.followthrough.notes.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the candidate may send. The system drafts; sending and saying so is the candidate's.
 *
 * @param composedFor the reminder that asked for it, or null
 */
public record Message(
        UUID id,
        long version,
        String candidateId,
        Subject subject,
        Kind kind,
        Channel channel,
        State state,
        String body,
        List<Finding> findings,
        @Nullable UUID composedFor,
        Instant draftedAt) {

    /** What it is about and whom it is for. */
    public record Subject(
            UUID opportunityId,
            @Nullable UUID interviewId,
            @Nullable UUID recipientId) {}

    public enum Kind {
        THANK_YOU,
        REFERRER_THANKS,
        FOLLOW_UP,
        REFERENCE_BRIEF,
        CONNECT
    }

    public enum Channel {
        EMAIL,
        NOTECARD,
        HANDWRITTEN,
        PHONE,
        LINKEDIN,
        TWITTER
    }

    public enum State {
        DRAFT,
        SENT
    }

    public Message {
        findings = List.copyOf(findings);
    }
}
