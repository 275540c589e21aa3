package io.followthrough.reminder.domain.plan;

import io.followthrough.reminder.domain.reminder.Delivery;
import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.round.InterviewFacts;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of an opportunity's plan.
 *
 * @param facts those it was made from
 * @param policyVersion the policy it was made by
 * @param delivery how nudges of the opportunity go out now, whether its reminders changed or not
 */
public record RevisedPlan(Facts facts, PlanRevision revision, long policyVersion, Delivery delivery) {

    /** What became of its reminders. */
    public List<HistoryEntry> history(Instant at) {
        return revision.history(at, move -> null);
    }

    /** The same where nothing has changed but the rules of time zones. */
    public List<HistoryEntry> historyOfChangedClocks(Instant at) {
        return revision.history(at, move -> "The clocks of " + zoneOf(move) + " changed.");
    }

    /** A window moves with the clocks of its own zone, a nudge alone with the quiet hours of the candidate's. */
    private ZoneId zoneOf(PlanRevision.Move move) {
        Schedule before = move.before().schedule();
        Schedule after = move.after().schedule();
        boolean window =
                !before.opensAt().equals(after.opensAt()) || !before.dueAt().equals(after.dueAt());
        ZoneId candidate = delivery.quietHours().zone();
        ZoneId own = roundOf(move.after()).map(round -> round.end().timeZone()).orElse(candidate);
        return window ? own : facts.candidate().zoneOr(own);
    }

    /** Supporters are reminded of by the first round; what has no round goes by the candidate's clocks. */
    private Optional<? extends InterviewFacts> roundOf(Reminder reminder) {
        OpportunityFacts opportunity = facts.opportunity();
        UUID interviewId = reminder.owner().interviewId();
        boolean supporter =
                reminder.kind() == ReminderKind.THANK_REFERRER || reminder.kind() == ReminderKind.BRIEF_REFERENCE;
        return supporter
                ? opportunity.firstCompleted()
                : opportunity.rounds().stream()
                        .filter(round -> round.interviewId().equals(interviewId))
                        .findFirst();
    }
}
