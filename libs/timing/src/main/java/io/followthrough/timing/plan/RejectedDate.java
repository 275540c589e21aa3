package io.followthrough.timing.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date that was considered and passed over, with every rule against it.
 *
 * @param holiday which public holiday it is, and where, for example {@code Corpus Christi (DE-BY)}; none where no calendar
 *     says so
 */
public record RejectedDate(
        LocalDate date, List<Rule> rules, @Nullable String holiday) {

    public RejectedDate {
        rules = List.copyOf(rules);
    }

    /** A date that no calendar calls a holiday. */
    public RejectedDate(LocalDate date, List<Rule> rules) {
        this(date, rules, null);
    }
}
