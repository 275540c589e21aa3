package io.followthrough.notes.domain.debrief;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something noticed (R6, R7, R22). Private, unless the candidate means it to be said.
 *
 * @param interviewerId whom it is about, or null
 * @param quotable whether the candidate lets a message quote it, whatever its kind
 */
public record Observation(Kind kind, String text, @Nullable UUID interviewerId, boolean quotable) {

    /** One that only the candidate reads, unless its kind says otherwise. */
    public Observation(Kind kind, String text, @Nullable UUID interviewerId) {
        this(kind, text, interviewerId, false);
    }

    /** Whether a message may quote it, word for word. Private life never is (R13), whatever it is marked with. */
    public boolean mayBeQuoted() {
        return kind == Kind.TO_MENTION || (quotable && kind != Kind.PERSONAL_INTEREST);
    }

    boolean isAbout(UUID person) {
        return person.equals(interviewerId);
    }

    /** What is left when it is no longer known whom it is about: nothing that could be said to somebody else. */
    Observation ofNobody() {
        return new Observation(kind == Kind.TO_MENTION ? Kind.STOOD_OUT : kind, text, null, false);
    }

    /** This observation, its text as {@code redaction} leaves it. */
    Observation redacted(UnaryOperator<String> redaction) {
        return new Observation(kind, redaction.apply(text), interviewerId, quotable);
    }

    /** What it is. */
    public enum Kind {
        CONCERN,
        PERSONAL_INTEREST,
        DOCUMENT_GIVEN,
        STOOD_OUT,
        UNSAID,
        FOLLOW_UP_QUESTION,
        /** Something to give back to them: what impressed, what there is to add. Meant to be quoted. */
        TO_MENTION
    }
}
