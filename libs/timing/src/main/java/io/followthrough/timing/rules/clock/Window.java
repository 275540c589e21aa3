package io.followthrough.timing.rules.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The span in which something is to be done, before its nudges are known. */
public record Window(
        Instant opensAt, Instant dueAt, @Nullable Instant until, LocalDate localDate) {

    /** Before when a nudge planned at {@code nudge} has to come: the due time, or the end if it is planned later. */
    Instant limitFor(Instant nudge) {
        return nudge.isAfter(dueAt) && until != null ? until : dueAt;
    }
}
