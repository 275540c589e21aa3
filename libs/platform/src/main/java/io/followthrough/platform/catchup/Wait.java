package io.followthrough.platform.catchup;

import io.followthrough.platform.inbox.NamedEvent;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.HashSet;
import java.util.Set;

/** Somebody waits for events. Not for threads; {@link CatchUp} guards it. */
final class Wait {

    private final Set<NamedEvent> missing;
    private final UniEmitter<? super CatchUp.Outcome> end;
    private final boolean endsWhenRefused;
    private boolean over;

    Wait(Set<NamedEvent> events, boolean endsWhenRefused, UniEmitter<? super CatchUp.Outcome> end) {
        this.missing = new HashSet<>(events);
        this.endsWhenRefused = endsWhenRefused;
        this.end = end;
    }

    Set<NamedEvent> missing() {
        return missing;
    }

    /** Whether one that could not be applied is the end of it; else it is as good as any other. */
    boolean endsWhenRefused() {
        return endsWhenRefused;
    }

    /** Its time is over: after one more look it ends. */
    void runOut() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    /** Whether nothing is missing any more. */
    boolean settle(NamedEvent event) {
        missing.remove(event);
        return missing.isEmpty();
    }

    void end(CatchUp.Outcome outcome) {
        end.complete(outcome);
    }
}
