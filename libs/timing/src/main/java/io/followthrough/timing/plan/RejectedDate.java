package io.followthrough.timing.plan;

import java.time.LocalDate;
import java.util.List;

/** A date that was considered and passed over, with every rule against it. */
public record RejectedDate(LocalDate date, List<Rule> rules) {

    public RejectedDate {
        rules = List.copyOf(rules);
    }
}
