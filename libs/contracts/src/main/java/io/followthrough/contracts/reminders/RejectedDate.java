package io.followthrough.contracts.reminders;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local date that was considered and the rules that ruled it out, for example {@code R27, WEEKEND}.
 *
 * @param holiday which public holiday it is, and where, for example {@code Corpus Christi (DE-BY)}
 */
public record RejectedDate(
        LocalDate date, List<String> rules, @Nullable String holiday) {

    public RejectedDate {
        rules = List.copyOf(rules);
    }

    /** A date that no calendar calls a holiday. */
    public RejectedDate(LocalDate date, List<String> rules) {
        this(date, rules, null);
    }
}
