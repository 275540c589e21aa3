package io.followthrough.timing.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a contact with the employer was, by the rules: a fact is never refused, a breach is told.
 *
 * @param interviewId the latest round that had ended by then; none if none had
 * @param ordinal which contact since that round it was, from 1
 * @param breaches the rules that it broke; empty if it was time
 */
public record ContactAssessment(@Nullable UUID interviewId, int ordinal, List<Rule> breaches) {

    public ContactAssessment {
        breaches = List.copyOf(breaches);
    }
}
