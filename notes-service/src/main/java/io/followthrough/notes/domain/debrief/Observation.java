package io.followthrough.notes.domain.debrief;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something noticed (R6, R7, R22).
 *
 * @param interviewerId whom it is about, or null
 */
public record Observation(Kind kind, String text, @Nullable UUID interviewerId) {

    boolean isAbout(UUID person) {
        return person.equals(interviewerId);
    }

    public enum Kind {
        CONCERN,
        PERSONAL_INTEREST,
        DOCUMENT_GIVEN,
        STOOD_OUT,
        UNSAID,
        FOLLOW_UP_QUESTION
    }
}
