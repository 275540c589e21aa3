package io.followthrough.contracts.reminders;

import java.time.LocalDate;
import java.util.List;

/** A local date that was considered and the rules that ruled it out, for example {@code R27, WEEKEND}. */
public record RejectedDate(LocalDate date, List<String> rules) {

    public RejectedDate {
        rules = List.copyOf(rules);
    }
}
