package io.followthrough.reminder.domain.due;

import io.followthrough.reminder.domain.reminder.Reminder;
import java.time.Instant;
import java.util.List;

/** A sandbox fires the nudges that its clock was moved over one at a time, so that those of all reminders are in order. */
public final class OneNudge {

    private OneNudge() {}

    /** The first of the nudges to fire; the next look is for the second. */
    public static NextNudge of(NextNudge next, Reminder reminder) {
        if (next.firing().size() < 2) {
            return next;
        }
        Instant first = next.firing().get(0);
        long behind =
                reminder.moments().stream().filter(at -> !at.isAfter(first)).count();
        int passed = Math.max(reminder.progress().passed(), (int) behind);
        return new NextNudge(List.of(first), passed, next.firing().get(1));
    }
}
