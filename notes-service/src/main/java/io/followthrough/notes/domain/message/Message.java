package io.followthrough.notes.domain.message;

import io.followthrough.notes.domain.debrief.Observation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the candidate may send. The system drafts; sending and saying so is the candidate's.
 *
 * @param composedFor the reminder that asked for it, or null
 * @param sentAt when the candidate sent it, as it says itself; null while it is a draft
 * @param withdrawal why it is not to be sent any more; null while nothing stands against it
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
        @Nullable Instant sentAt,
        @Nullable Withdrawal withdrawal) {

    /** What it is about and whom it is for. */
    public record Subject(
            UUID opportunityId,
            @Nullable UUID interviewId,
            @Nullable UUID recipientId) {}

    /**
     * What it says.
     *
     * @param findings what the lint says of it; of a sent one, what it said then
     * @param missing what a composed draft should have said and the notes did not hold
     * @param composed whether the words are the system's: while they are, they follow what becomes known
     * @param highlight what a reference is to speak about (R23), or null
     * @param mightQuote private notes that the candidate might make quotable, where a draft lacks something specific; never
     *     stored with it
     */
    public record Text(
            String body,
            List<Finding> findings,
            List<MissingPart> missing,
            boolean composed,
            @Nullable String highlight,
            List<Observation> mightQuote) {

        public Text {
            findings = List.copyOf(findings);
            missing = List.copyOf(missing);
            mightQuote = List.copyOf(mightQuote);
        }

        /** One that proposes nothing. */
        public Text(
                String body,
                List<Finding> findings,
                List<MissingPart> missing,
                boolean composed,
                @Nullable String highlight) {
            this(body, findings, missing, composed, highlight, List.of());
        }

        /** As the candidate typed it. */
        public static Text typed(String body, List<Finding> findings, @Nullable String highlight) {
            return new Text(body, findings, List.of(), false, highlight);
        }

        /** The same text as it is judged now. */
        public Text judged(List<Finding> others) {
            return new Text(body, others, missing, composed, highlight);
        }

        /** Without what must be forgotten; what the lint said points into a text that is no longer there. */
        public Text redacted(String otherBody, @Nullable String otherHighlight) {
            return new Text(otherBody, List.of(), missing, composed, otherHighlight);
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
        SENT,
        /** A draft whose reason is gone. */
        WITHDRAWN
    }

    /** A draft that nobody has stored yet. */
    public static Message draft(UUID id, String candidateId, Subject subject, Form form, Instant now) {
        return new Message(
                id,
                0,
                candidateId,
                subject,
                form.kind(),
                form.channel(),
                form.text(),
                form.composedFor(),
                now,
                null,
                null);
    }

    /** What is written, and how it is to go out. */
    public record Form(
            Kind kind, Channel channel, Text text, @Nullable UUID composedFor) {}

    public State state() {
        if (sentAt != null) {
            return State.SENT;
        }
        return withdrawal == null || withdrawal.takenUp() ? State.DRAFT : State.WITHDRAWN;
    }

    /** Whether its words still follow what becomes known: nobody has touched, sent or withdrawn it. */
    public boolean isUntouched() {
        return text.composed() && state() == State.DRAFT;
    }

    public Message rewritten(Channel otherChannel, Text otherText) {
        return new Message(
                id,
                version,
                candidateId,
                subject,
                kind,
                otherChannel,
                otherText,
                composedFor,
                draftedAt,
                sentAt,
                withdrawal);
    }

    /** The candidate says that, and when, it was sent; or corrects it. */
    public Message sent(Instant at, List<Finding> findings) {
        return new Message(
                id,
                version,
                candidateId,
                subject,
                kind,
                channel,
                text.judged(findings),
                composedFor,
                draftedAt,
                at,
                withdrawal);
    }

    /** The candidate takes it up although it was withdrawn. */
    public Message takenUp() {
        return withdrawal == null
                ? this
                : new Message(
                        id,
                        version,
                        candidateId,
                        subject,
                        kind,
                        channel,
                        text,
                        composedFor,
                        draftedAt,
                        sentAt,
                        withdrawal.takenUpAgain());
    }
}
