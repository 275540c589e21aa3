package io.followthrough.reminder.domain.fact;

import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the candidate has done, by an event's word, be it asked for already, later or never.
 *
 * @param interviewId the round it belongs to; none if that was not told
 * @param aboutId whom or what it is about; none if there is one only
 */
public record CandidateAction(
        ReminderKind kind,
        @Nullable UUID interviewId,
        @Nullable UUID aboutId,
        Instant doneAt) {

    /** What a action is held against: the part of a reminder that says what it asks for. */
    public record Asked(
            ReminderKey key,
            @Nullable UUID interviewId,
            @Nullable UUID aboutId,
            Instant opensAt) {

        private Optional<Instant> doneFirst(List<CandidateAction> actions) {
            return actions.stream()
                    .filter(action -> action.answers(this))
                    .map(CandidateAction::doneAt)
                    .min(Comparator.naturalOrder());
        }
    }

    /** A job can be weighed before a round too: the round asks for it anew. */
    private boolean answers(Asked asked) {
        return kind == asked.key().kind()
                && (interviewId == null || interviewId.equals(asked.interviewId()))
                && (aboutId == null || aboutId.equals(asked.aboutId()))
                && (kind != ReminderKind.EVALUATE_JOB || !doneAt.isBefore(asked.opensAt()));
    }

    /** Which of these were done, and when first. */
    public static Map<ReminderKey, Instant> fulfilling(Collection<Asked> asked, List<CandidateAction> actions) {
        Map<ReminderKey, Instant> fulfilled = new HashMap<>();
        asked.forEach(one -> one.doneFirst(actions).ifPresent(at -> fulfilled.put(one.key(), at)));
        return fulfilled;
    }
}
