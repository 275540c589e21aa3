package io.followthrough.timing.facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The follow-ups made for an opportunity, in any order.
 *
 * @param secondReasonGivenAt when the candidate last gave a reason for a second follow-up (R28); none if never
 */
public record FollowUpFacts(
        List<FollowUpMade> made, @Nullable Instant secondReasonGivenAt) {

    /** No follow-up was made. */
    public static final FollowUpFacts NONE = new FollowUpFacts(List.of(), null);

    public FollowUpFacts {
        made = made.stream().sorted(Comparator.comparing(FollowUpMade::sentAt)).toList();
    }

    /** Those made at {@code start} or later, oldest first. */
    public List<FollowUpMade> since(Instant start) {
        return made.stream()
                .filter(followUp -> !followUp.sentAt().isBefore(start))
                .toList();
    }

    /** Whether the reason for a second follow-up belongs to the time from {@code start} on. */
    public boolean hasReasonSince(Instant start) {
        return secondReasonGivenAt != null && !secondReasonGivenAt.isBefore(start);
    }
}
