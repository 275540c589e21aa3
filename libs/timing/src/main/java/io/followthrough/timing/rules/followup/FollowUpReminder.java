package io.followthrough.timing.rules.followup;

import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.rules.clock.LocalMoment;
import io.followthrough.timing.rules.clock.Window;
import io.followthrough.timing.rules.reminder.ReminderDraft;
import io.followthrough.timing.zone.WallClock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** FOLLOW_UP: check on the status once the window opens (R24 to R30). */
public final class FollowUpReminder {

    private FollowUpReminder() {}

    public static PlannedReminder of(FollowUpWindow window, OpportunityFacts opportunity, PlanContext context) {
        UUID roundId = window.round().interviewId();
        WallClock clock = window.since().clock();
        return new ReminderDraft(
                        ReminderKey.followUp(opportunity.opportunityId(), roundId, window.ordinal()),
                        About.thing(AboutType.OPPORTUNITY, opportunity.opportunityId()),
                        roundId,
                        new Window(window.opensAt(), window.dueAt(), null, window.firstDay()))
                .because(window.trace())
                .because(reasonForSecond(window))
                .rejecting(window.reasons().rejected())
                .because(
                        Rule.R30,
                        Source.S1,
                        "Check on the status, and add a detail or an article on something you discussed.")
                .because(ChannelAdvice.of(context.candidate(), opportunity.employer()))
                .nudgedAt(LocalMoment.of(window.firstDay(), context.policy().followUpTime(), clock))
                .reportedAt(knownSince(window, opportunity), clock)
                .planned(context, clock.zone());
    }

    /** R28: a second follow-up says what it rests on. */
    private static List<TraceEntry> reasonForSecond(FollowUpWindow window) {
        if (window.ordinal() == 1) {
            return List.of();
        }
        boolean moved = window.since().decisionDateMovedAfterFollowUp();
        String text = moved
                ? "They named a date after your last follow-up, which is reason enough for one more; two is the most."
                : "You gave a reason for a second follow-up; two is the most.";
        return List.of(new TraceEntry(Rule.R28, Source.S1, text));
    }

    /** When the last of the facts that made the window became known. */
    private static @Nullable Instant knownSince(FollowUpWindow window, OpportunityFacts opportunity) {
        DecisionDate decision = window.since().decisionDate();
        Instant stated = decision == null ? null : decision.statedAt();
        Instant reason = window.ordinal() == 1 ? null : opportunity.followUps().secondReasonGivenAt();
        return Stream.of(window.round().reportedAt(), stated, reason)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
