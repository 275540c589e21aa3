package io.followthrough.reminder.application.due;

import io.followthrough.reminder.store.due.DueTimers;
import java.util.List;

/**
 * Whose timers the next claim takes: the oldest of all, or some of each tenant in turn. While there is a pile every second
 * claim goes in turn, so that nobody waits behind another's.
 *
 * @param inTurn whether it goes from tenant to tenant
 * @param last after which tenant the next claim in turn begins; empty for the first of all
 */
public record Turn(boolean inTurn, String last) {

    /** Where a dispatcher begins. */
    public static final Turn FIRST = new Turn(false, "");

    /** The turn after a claim of this one: one in turn that was not full has passed the last tenant, and begins anew. */
    Turn after(DueTimers.Claim claim) {
        if (!inTurn) {
            return new Turn(claim.isFull(), last);
        }
        List<DueTimers.DueTimer> timers = claim.timers();
        return new Turn(false, claim.isFull() ? timers.get(timers.size() - 1).tenant() : "");
    }
}
