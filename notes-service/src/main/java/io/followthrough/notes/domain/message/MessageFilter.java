package io.followthrough.notes.domain.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which messages are wanted; null wants any. */
public record MessageFilter(
        @Nullable UUID opportunityId,
        @Nullable UUID interviewId,
        Message.@Nullable Kind kind,
        Message.@Nullable State state) {

    /** Whether any is wanted. */
    public boolean isEmpty() {
        return opportunityId == null && interviewId == null && kind == null && state == null;
    }
}
