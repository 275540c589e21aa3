package io.followthrough.interview.application;

import io.followthrough.interview.domain.Change;
import org.jspecify.annotations.Nullable;

/** What a change is called in the history, and why it was made. */
record HistoryEntry(Change.Kind kind, @Nullable String reason) {

    static HistoryEntry of(Change.Kind kind) {
        return new HistoryEntry(kind, null);
    }
}
