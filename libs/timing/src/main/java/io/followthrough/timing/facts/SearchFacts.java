package io.followthrough.timing.facts;

import io.followthrough.timing.facts.round.InterviewEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether and when a candidate is told to keep searching (R18), over all its opportunities.
 *
 * @param completed the ends of all interviews that took place
 * @param rejectedAt when rejections that still stand were recorded, of rounds and of opportunities (R34)
 * @param offerAcceptedAt when an offer was last accepted and still is; none otherwise
 * @param dismissedAt when the candidate last dismissed the series; none if never
 * @param settled the date of the last occurrence that fired, was done or passed, not of one dismissed; none at first
 */
public record SearchFacts(
        List<InterviewEnd> completed,
        List<Instant> rejectedAt,
        @Nullable Instant offerAcceptedAt,
        @Nullable Instant dismissedAt,
        @Nullable LocalDate settled) {

    public SearchFacts {
        completed = completed.stream()
                .sorted(Comparator.comparing(InterviewEnd::at))
                .toList();
        rejectedAt = rejectedAt.stream().sorted().toList();
    }

    /** A candidate whose only interviews are these and of whom nothing else is known. */
    public static SearchFacts after(List<InterviewEnd> completed) {
        return new SearchFacts(completed, List.of(), null, null, null);
    }
}
