package io.followthrough.notes.domain.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the candidate may send. The system drafts; sending and saying so is the candidate's.
 *
 * @param composedFor the reminder that asked for it, or null
 * @param sentAt when the candidate sent it, as it says itself; null while it is a draft
 */
public record Message(
        UUID id,
        long version,
        String candidateId,
        Subject subject,
        Kind kind,
        Channel channel,
        Text text,
        @Nullable UUID composedFor,
        Instant draftedAt,
        @Nullable Instant sentAt) {

    /** What it is about and whom it is for. */
    public record Subject(
            UUID opportunityId,
            @Nullable UUID interviewId,
            @Nullable UUID recipientId) {}

    /**
     * What it says.
     *
     * @param findings what the lint said of it when it was last written or sent
     * @param missing what a composed draft should have said and the notes did not hold
     */
    public record Text(String body, List<Finding> findings, List<MissingPart> missing) {

        public Text {
            findings = List.copyOf(findings);
            missing = List.copyOf(missing);
        }
    }

    public enum Kind {
        THANK_YOU,
        REFERRER_THANKS,
        FOLLOW_UP,
        REFERENCE_BRIEF,
        CONNECT;

        /** Whether it goes to somebody who was met in a round. */
        public boolean isToPanel() {
            return switch (this) {
                case THANK_YOU, CONNECT, FOLLOW_UP -> true;
                case REFERRER_THANKS, REFERENCE_BRIEF -> false;
            };
        }
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

    /** A draft that nobody has stored yet. */
    public static Message draft(UUID id, String candidateId, Subject subject, Form form, Instant now) {
        return new Message(
                id, 0, candidateId, subject, form.kind(), form.channel(), form.text(), form.composedFor(), now, null);
    }

    /** What is written, and how it is to go out. */
    public record Form(
            Kind kind, Channel channel, Text text, @Nullable UUID composedFor) {}

    public State state() {
        return sentAt == null ? State.DRAFT : State.SENT;
    }

    public Message rewritten(Channel otherChannel, Text otherText) {
        return new Message(
                id, version, candidateId, subject, kind, otherChannel, otherText, composedFor, draftedAt, sentAt);
    }

    /** The candidate says that, and when, it was sent; or corrects it. */
    public Message sent(Instant at, List<Finding> findings) {
        Text read = new Text(text.body(), findings, text.missing());
        return new Message(id, version, candidateId, subject, kind, channel, read, composedFor, draftedAt, at);
    }
}
