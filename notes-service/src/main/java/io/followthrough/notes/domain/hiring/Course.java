package io.followthrough.notes.domain.hiring;

import io.followthrough.timing.facts.round.InterviewResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What form a round takes, and what became of it.
 *
 * @param form null where it was told before it was kept
 * @param result what came out of it, or null
 * @param cancelledAt when it was called off, or null
 */
public record Course(
        @Nullable Form form,
        @Nullable InterviewResult result,
        @Nullable Instant cancelledAt) {

    /** Nothing of it was told. */
    public static final Course UNTOLD = new Course(null, null, null);

    /** The form of a round (R33). */
    public enum Form {
        PHONE,
        VIDEO,
        ONSITE,
        PANEL,
        TECHNICAL,
        INFORMAL
    }

    /** A round of this form that is still ahead, or of which nothing else was told. */
    public static Course of(Form form) {
        return new Course(form, null, null);
    }

    /** A telephone call: nobody was seen. */
    public boolean isCall() {
        return form == Form.PHONE;
    }

    Course withResult(@Nullable InterviewResult other) {
        return new Course(form, other, cancelledAt);
    }

    Course cancelled(Instant at) {
        return new Course(form, result, at);
    }
}
