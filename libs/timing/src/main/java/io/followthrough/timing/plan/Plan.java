package io.followthrough.timing.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything to be done about an opportunity, and the candidate's search, as the facts stand.
 *
 * @param followUpsMade the follow-ups that were made, as they were to be; each has its ending among {@code ended}
 * @param ended reminders that are settled by a fact of their own
 * @param endedKinds kinds of which nothing is to be done any more, and why
 * @param rounds those of the opportunity: what rested on another one is over
 */
public record Plan(
        List<PlannedReminder> reminders,
        List<Advice> advice,
        List<PlannedReminder> followUpsMade,
        Map<ReminderKey, Ending> ended,
        Map<ReminderKind, Ending> endedKinds,
        Set<UUID> rounds) {

    public Plan {
        reminders = List.copyOf(reminders);
        advice = List.copyOf(advice);
        followUpsMade = List.copyOf(followUpsMade);
        ended = Map.copyOf(ended);
        endedKinds = Map.copyOf(endedKinds);
        rounds = Set.copyOf(rounds);
    }

    /** The planned reminder of a key. */
    public Optional<PlannedReminder> reminder(ReminderKey key) {
        return reminders.stream().filter(planned -> planned.key().equals(key)).findFirst();
    }

    /**
     * How a pending reminder of this opportunity or candidate that was planned before ends now; empty if it is still
     * planned, or is an earlier occurrence of the search that passes by itself.
     */
    public Optional<Ending> endingOf(ReminderKey key) {
        return reminder(key).isPresent() ? Optional.empty() : endingOfUnplanned(key);
    }

    /** The same of one that is known not to be planned any more: the plan, which may be long, is not searched for it. */
    public Optional<Ending> endingOfUnplanned(ReminderKey key) {
        Ending known = ended.getOrDefault(key, endedKinds.get(key.kind()));
        if (known != null || key.kind() == ReminderKind.KEEP_SEARCHING) {
            return Optional.ofNullable(known);
        }
        return Optional.of(corrected(key.kind()));
    }

    /**
     * The same of one that rested on a round; the round may have been taken back, or moved to another opportunity.
     *
     * @param interviewId null if it rested on none
     */
    public Optional<Ending> endingOfUnplanned(ReminderKey key, @Nullable UUID interviewId) {
        return interviewId == null || rounds.contains(interviewId) ? endingOfUnplanned(key) : Optional.of(takenBack());
    }

    private static Ending takenBack() {
        String text = "The interview that this rested on was taken back, or belongs to another opportunity.";
        return Ending.cancelled(List.of(new TraceEntry(Rule.R33, Source.POLICY, text)));
    }

    private static Ending corrected(ReminderKind kind) {
        String text = "What this reminder rested on was corrected, so it no longer applies.";
        return Ending.cancelled(List.of(new TraceEntry(kind.rule(), Source.POLICY, text)));
    }
}
