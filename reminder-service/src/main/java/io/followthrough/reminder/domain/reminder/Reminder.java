package io.followthrough.reminder.domain.reminder;

import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.Explanation;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder with its history.
 *
 * @param policyVersion the policy it was planned by
 * @param doneAt when it was done or dismissed; none otherwise
 */
public record Reminder(
        UUID id,
        ReminderKey key,
        Owner owner,
        About about,
        StoredReminder stored,
        Explanation explanation,
        long policyVersion,
        @Nullable Instant doneAt) {

    /**
     * Whose it is.
     *
     * @param opportunityId none for the candidate's search, which is about all opportunities
     */
    public record Owner(
            String candidateId,
            @Nullable UUID opportunityId,
            @Nullable UUID interviewId) {}

    /** The same reminder under another id. */
    public Reminder withId(UUID other) {
        return new Reminder(other, key, owner, about, stored, explanation, policyVersion, doneAt);
    }

    /** This follow-up as the one of another round: what was done stays as it was. */
    public Reminder countedAs(PlannedReminder made) {
        Owner counted = new Owner(owner.candidateId(), owner.opportunityId(), made.interviewId());
        return new Reminder(id, made.key(), counted, about, stored, explanation, policyVersion, doneAt);
    }

    /** Whether a plan that is made again may still change it. */
    public boolean isPending() {
        return !stored.state().isFinal();
    }

    /** The same reminder as if it had been planned by that policy. */
    public Reminder plannedBy(long version) {
        return new Reminder(id, key, owner, about, stored, explanation, version, doneAt);
    }

    /** This reminder as one that the candidate does not want to hear of before an instant. */
    public Reminder snoozed(Instant until) {
        NudgeProgress progress = stored.progress();
        StoredReminder sleeping = new StoredReminder(
                stored.kind(),
                ReminderState.SNOOZED,
                stored.schedule(),
                new NudgeProgress(progress.passed(), until, progress.knownAt()));
        return new Reminder(id, key, owner, about, sleeping, explanation, policyVersion, doneAt);
    }

    /** This reminder in a final state. */
    public Reminder ended(ReminderState state, Explanation why, @Nullable Instant at) {
        return new Reminder(
                id,
                key,
                owner,
                about,
                new StoredReminder(stored.kind(), state, stored.schedule(), stored.progress()),
                why,
                policyVersion,
                at);
    }
}
