package io.followthrough.interview.application.history;

import io.followthrough.interview.domain.history.Change;
import org.jspecify.annotations.Nullable;

/** What a change is called in the history, and why it was made. */
public record HistoryEntry(Change.Kind kind, @Nullable String reason) {

    public static HistoryEntry of(Change.Kind kind) {
        return new HistoryEntry(kind, null);
    }
}
